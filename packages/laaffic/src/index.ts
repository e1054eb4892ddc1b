export type { LaafficCredentials } from '@outdial/signing';
export { createLaafficClient, type LaafficClient } from './client.js';
export type * from './generated/client.gen.js';
export type { components, operations } from './generated/schema.gen.js';
export {
  audioSource,
  callStatus,
  hangUpSms,
  intentCode,
  language,
  outboundControl,
  pushFlag,
  recallStatus,
  recallTypeRead,
  taskStatus,
  toSeat,
  toSeatType,
  voiceGender,
} from './generated/values.gen.js';
export { type LaafficWebhooks, webhooks as webhookTable } from './generated/webhooks.gen.js';
export {
  createLaafficReceiver,
  type LaafficEvent,
  type LaafficReceiverSettings,
  type LaafficWebhookName,
  receiveLaafficWebhook,
} from './receive.js';
export type { LaafficSettings } from './settings.js';
export { errorTables, operationTable } from './tables.js';
