export type { LaafficCredentials } from '@outdial/signing';
export { createLaafficClient, type LaafficClient } from './client.js';
export type * from './generated/client.gen.js';
export { errors as errorTables } from './generated/errors.gen.js';
export { operations as operationTable } from './generated/operations.gen.js';
export type { components, operations } from './generated/schema.gen.js';
export { intentCode, language } from './generated/values.gen.js';
export type { LaafficSettings } from './traits.js';
