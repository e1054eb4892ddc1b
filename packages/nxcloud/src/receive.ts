import { ConfigurationError, openWebhook, type ReceivedWebhook, webhookHeader } from '@outdial/core';
import { type NxcloudCredentials, nxcloudDigest } from '@outdial/signing';
import { type NxcloudWebhooks, webhooks } from './generated/webhooks.gen.js';

/** The callbacks by their names in the spec: one per call, per order, per change of a task's status. */
export type NxcloudWebhookName = keyof NxcloudWebhooks;

/** A verified callback. */
export type NxcloudEvent = {
  [Name in NxcloudWebhookName]: {
    readonly webhook: Name;
    /** NXCloud signs its callbacks; an unsigned one never becomes an event. */
    readonly trust: 'signed';
    /** The body as the vendor sent it. */
    readonly data: NxcloudWebhooks[Name];
    /** The vendor's id of this delivery, from the header `requestID`. */
    readonly requestId: string;
  };
}[NxcloudWebhookName];

export interface ReceiveOptions<Name extends NxcloudWebhookName> {
  readonly credentials: NxcloudCredentials;
  /**
   * Which callback this address was given for. The body does not say it reliably (the vendor's samples all print
   * `callbackType` 1), so use one address per callback.
   */
  readonly webhook: Name;
  /** Digest set for the account in the console: callbacks carry no `algorithm` header. Default `MD5`. */
  readonly algorithm?: 'MD5' | 'SHA256';
  /** Refuses a callback whose `createTs` differs by more, in seconds, either way. The vendor documents no window. */
  readonly maxSkewSeconds?: number;
  readonly now?: () => Date;
}

/**
 * Verifies a callback over its raw bytes and returns it typed. Give the bytes as they came in: a body that was parsed and
 * serialised again has another signature.
 * @throws WebhookError with a closed set of reasons, for what was received
 * @throws ConfigurationError for how it is received: a body that is not raw bytes, unusable credentials, an unknown `webhook`
 */
export function receiveNxcloudWebhook<Name extends NxcloudWebhookName>(
  received: ReceivedWebhook,
  { credentials, webhook, algorithm = 'MD5', maxSkewSeconds, now }: ReceiveOptions<Name>,
): Extract<NxcloudEvent, { webhook: Name }> {
  if (!Object.hasOwn(webhooks, webhook)) {
    const problem = `must be ${Object.keys(webhooks).join(' or ')}`;
    throw new ConfigurationError({ vendor: 'nxcloud', setting: 'webhook', problem });
  }
  const data = openWebhook('nxcloud', received, (request) =>
    nxcloudDigest.verify(request, credentials, {
      algorithm,
      ...(maxSkewSeconds === undefined ? {} : { maxSkewSeconds }),
      ...(now === undefined ? {} : { now }),
    }),
  );
  const requestId = webhookHeader(received.headers, 'requestID');
  return { webhook, trust: 'signed', data, requestId } as unknown as Extract<NxcloudEvent, { webhook: Name }>;
}
