// What a vendor's receiver is made of. An entry of its own, so that a vendor's package does not load the adapters.
export { defineReceiver } from './define-receiver.js';
export { headerValues } from './header-values.js';
export type { WebhookData } from './parse-records.js';
export type { PathToken } from './path-token.js';
export type { AnyEvent, ReceiverDefinition } from './receiver-definition.js';
export { recordId } from './record-id.js';
export { type OriginSettings, sentFrom } from './sent-from.js';
export { signedBy } from './signed-by.js';
export type { EventFrame, RecordOf, WebhookEvent } from './webhook-event.js';
export type { Acknowledgement, ReceiverSettings, WebhookReceiver } from './webhook-receiver.js';
export type { RawWebhook, ReceivedWebhook, WebhookConnection, WebhookRequest } from './webhook-request.js';
