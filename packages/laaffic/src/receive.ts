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
import type { LaafficWebhooks } from './generated/webhooks.gen.js';

export type LaafficWebhookName = keyof LaafficWebhooks;

/** The bodies, but for the form that wraps the list in a member: its records are the same. */
type Bodies = { [Name in LaafficWebhookName]: Exclude<LaafficWebhooks[Name], { array: unknown }> };

/** One record of a push. LAAFFIC signs nothing: whoever knows the address may have sent it. */
export type LaafficEvent = WebhookEvent<Bodies, 'unverified'>;

/** `webhook` is best given, with an address of its own for each. Left out, members tell that only one of them has: inferred. */
export interface LaafficReceiverSettings extends ReceiverSettings<LaafficWebhookName>, OriginSettings {}

/** The vendor's id of the call, and what differs between two reports on it. Inferred: nothing of it is documented. */
const idMembers: Readonly<Record<LaafficWebhookName, readonly [string, ...string[]]>> = {
  agentStatusReport: ['voiceId', 'callStatus', 'terminationCode'],
  ivrStatusReport: ['voiceId', 'callStatus', 'terminationCode'],
  ringingNotification: ['callId', 'sipAccount', 'callinEventTime'],
  callCentreReport: ['callId', 'callSessionId', 'hangupCode'],
};

/**
 * Makes a receiver for the adapters of `@outdial/core/webhooks`. What repeats an event is inferred: the call's id and state.
 * @throws ConfigurationError for an unknown `webhook`, a short path token, an entry that is no address, or an impossible limit
 */
export const createLaafficReceiver = /* @__PURE__ */ defineReceiver<LaafficEvent, LaafficReceiverSettings>({
  vendor: 'laaffic',
  trust: 'unverified',
  // What the vendor expects is not documented.
  acknowledgement: { status: 200, body: '', standing: 'assumed' },
  webhooks: {
    agentStatusReport: (record) => Object.keys(record).some((name) => name.startsWith('aiAgent')),
    ivrStatusReport: (record) => 'feedbackValue' in record || 'voiceFileId' in record,
    ringingNotification: (record) => 'callinEventTime' in record,
    callCentreReport: (record) => 'callSessionId' in record,
  },
  loadShapes: async () => (await import('./generated/responses.gen.js')).webhookShapes,
  // A list comes bare or, as the table of the agents' push can be read, in a member of this name.
  recordsIn: (body) => (body as { array?: unknown } | null)?.array ?? body,
  authentic: (settings) => sentFrom('laaffic', settings),
  idOf: (event) => recordId(event, idMembers[event.webhook]),
});

/**
 * Parses a push, an event for each record in it.
 * @throws WebhookError with one reason of a closed set, for what was received
 * @throws ConfigurationError for how it is received: a body that is not raw bytes, impossible settings
 */
export async function receiveLaafficWebhook<Name extends LaafficWebhookName = LaafficWebhookName>(
  request: WebhookRequest,
  settings: LaafficReceiverSettings & { readonly webhook?: Name | undefined } = {},
  connection?: WebhookConnection,
): Promise<readonly Extract<LaafficEvent, { webhook: Name }>[]> {
  return createLaafficReceiver(settings).receive(request, connection);
}
