export type { NxcloudCredentials } from '@outdial/signing';
export { createNxcloudClient, type NxcloudClient } from './client.js';
export type * from './generated/client.gen.js';
export type { components, operations } from './generated/schema.gen.js';
export {
  callbackType,
  delCall,
  taskStatus,
} from './generated/values.gen.js';
export { type NxcloudWebhooks, webhooks as webhookTable } from './generated/webhooks.gen.js';
export {
  createNxcloudReceiver,
  type NxcloudEvent,
  type NxcloudReceiveOptions,
  type NxcloudReceiverSettings,
  type NxcloudWebhookName,
  receiveNxcloudWebhook,
} from './receive.js';
export type { NxcloudSettings } from './settings.js';
export { errorTables, operationTable } from './tables.js';
