export { createLaafficClient, type LaafficClient, type LaafficSettings } from './client.js';
export type * from './generated/client.gen.js';
export type { components, operations } from './generated/schema.gen.js';
