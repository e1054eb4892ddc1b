import {
  defineReceiver,
  type OriginSettings,
  type ReceiverSettings,
  recordId,
  sentFrom,
  type WebhookConnection,
  type WebhookEvent,
  type WebhookRequest,
} from '@outdial/core/receiver';
import type { HuaweiWebhooks } from './generated/webhooks.gen.js';

/** The result of one call of a campaign. Huawei signs nothing: whoever knows the address may have sent it. */
export type HuaweiEvent = WebhookEvent<HuaweiWebhooks, 'unverified'>;

export interface HuaweiReceiverSettings extends ReceiverSettings<keyof HuaweiWebhooks>, OriginSettings {}

/**
 * Makes a receiver for the adapters of `@outdial/core/webhooks`. What repeats an event is inferred: session, campaign, call
 * and time of the call.
 * @throws ConfigurationError for a short path token, an entry that is no address, or an impossible limit
 */
export const createHuaweiReceiver = /* @__PURE__ */ defineReceiver<HuaweiEvent, HuaweiReceiverSettings>({
  vendor: 'huawei',
  trust: 'unverified',
  acknowledgement: { status: 200, body: '{"retCode":"0","retMsg":"success"}', standing: 'documented' },
  webhooks: { campaignResult: ({ campaignId }) => campaignId !== undefined },
  loadShapes: async () => (await import('./generated/responses.gen.js')).webhookShapes,
  recordsIn: (body) => body,
  authentic: (settings) => sentFrom('huawei', settings),
  // The call's id alone does not do: what a call has that never came about is not documented.
  idOf: (event) => recordId(event, ['sessionId', 'campaignId', 'callId', 'callTimeStr']),
});

/**
 * Parses a push of call results, an event for each. Answer it as `createHuaweiReceiver(…).acknowledgement` says: after any
 * other answer than HTTP 200 the vendor sends the results again.
 * @throws WebhookError with one reason of a closed set, for what was received
 * @throws ConfigurationError for how it is received: a body that is not raw bytes, impossible settings
 */
export async function receiveHuaweiWebhook(
  request: WebhookRequest,
  settings: HuaweiReceiverSettings = {},
  connection?: WebhookConnection,
): Promise<readonly HuaweiEvent[]> {
  return createHuaweiReceiver(settings).receive(request, connection);
}
