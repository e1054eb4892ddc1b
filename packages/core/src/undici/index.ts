export { createUndiciTransport, type UndiciTransport } from './create-undici-transport.js';
export type { UndiciTransportSettings } from './undici-transport-settings.js';
