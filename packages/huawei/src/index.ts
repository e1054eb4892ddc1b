export { createHuaweiClient, type HuaweiClient, type HuaweiCredentials, type HuaweiSettings } from './client.js';
export type * from './generated/client.gen.js';
export type { components, operations } from './generated/schema.gen.js';
