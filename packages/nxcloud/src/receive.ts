import {
  defineReceiver,
  headerValues,
  type ReceiverSettings,
  signedBy,
  type WebhookEvent,
  type WebhookRequest,
} from '@outdial/core/receiver';
import { type NxcloudCredentials, verify } from '@outdial/signing/nxcloud-digest';
import type { NxcloudWebhooks } from './generated/webhooks.gen.js';

/** The callbacks by their names in the spec: one per call, per order, per change of a task's status. */
export type NxcloudWebhookName = keyof NxcloudWebhooks;

/** A verified callback. NXCloud signs its callbacks; an unsigned one never becomes an event. */
export type NxcloudEvent = WebhookEvent<
  NxcloudWebhooks,
  'signed',
  {
    /** The vendor's id of this delivery, from the header `requestID`. */
    readonly requestId: string;
    /** When the vendor sent it, from the header `createTs`, which is signed. */
    readonly sentAt: Date;
  }
>;

/**
 * `webhook` is best given, with an address of its own for each callback. Left out, the members `taskStat` and `callbackType` 2
 * and 3 tell: inferred, since the vendor's samples all print `callbackType` 1.
 */
export interface NxcloudReceiveOptions extends ReceiverSettings<NxcloudWebhookName> {
  /** Digest set for the account in the console: callbacks carry no `algorithm` header. Default `MD5`. */
  readonly algorithm?: 'MD5' | 'SHA256' | undefined;
  /**
   * Refuses a callback whose `createTs` differs by more, in seconds, either way; `Infinity` none. Default 300, which is this
   * package's choice: the vendor documents no window.
   */
  readonly maxSkewSeconds?: number | undefined;
  readonly now?: (() => Date) | undefined;
}

export interface NxcloudReceiverSettings extends NxcloudReceiveOptions {
  /** The account's; while its secret is replaced, a list of the new and the old. */
  readonly credentials: NxcloudCredentials | readonly NxcloudCredentials[];
}

/**
 * Makes a receiver for the adapters of `@outdial/core/webhooks`. The id of an event is its `requestId`, which is signed: that
 * a repeated delivery has the same one is inferred.
 * @throws ConfigurationError for unusable credentials, an unknown `webhook` or an impossible limit
 */
export const createNxcloudReceiver = /* @__PURE__ */ defineReceiver<NxcloudEvent, NxcloudReceiverSettings>({
  vendor: 'nxcloud',
  trust: 'signed',
  // What the vendor expects is unknown.
  acknowledgement: { status: 200, body: '', standing: 'assumed' },
  webhooks: {
    taskCallback: ({ taskStat }) => taskStat !== undefined,
    orderCallback: ({ callbackType }) => String(callbackType) === '2',
    callCallback: ({ callbackType }) => String(callbackType) === '3',
  },
  loadShapes: async () => (await import('./generated/responses.gen.js')).webhookShapes,
  authentic: ({ credentials, algorithm = 'MD5', maxSkewSeconds = 300, now = () => new Date() }) =>
    signedBy('nxcloud', credentials, (request, each) =>
      verify(request, each, { algorithm, maxSkewSeconds, now }),
    ),
  requestIdOf: ({ headers }) => headerValues(headers, 'requestID')[0]?.trim(),
  // Whether it is a time, and a recent one, was seen to as the signature was verified.
  sentAtOf: ({ headers }) => new Date(Number(headerValues(headers, 'createTs')[0]) * 1000),
  idOf: ({ requestId }) => requestId,
});

/**
 * Verifies a callback over its raw bytes and returns it typed. Give the request or its bytes as they came in: a body that was
 * parsed and serialised again has another signature.
 * @throws WebhookError with one reason of a closed set, for what was received
 * @throws ConfigurationError for how it is received: a body that is not raw bytes, unusable credentials, an unknown `webhook`
 */
export async function receiveNxcloudWebhook<Name extends NxcloudWebhookName = NxcloudWebhookName>(
  request: WebhookRequest,
  credentials: NxcloudCredentials | readonly NxcloudCredentials[],
  options: NxcloudReceiveOptions & { readonly webhook?: Name | undefined } = {},
): Promise<Extract<NxcloudEvent, { webhook: Name }>> {
  const [event] = await createNxcloudReceiver({ ...options, credentials }).receive(request);
  return event as NonNullable<typeof event>;
}
