import type { ReceivedRequest, Verification, VerificationFailure } from '@outdial/signing';
import { WebhookError, type WebhookRejection } from './errors/webhook-error.js';

/** A webhook as it came in: headers and the untouched bytes of the body. */
export interface ReceivedWebhook {
  readonly headers: ReceivedRequest['headers'];
  readonly body: Uint8Array;
}

/** Why a signature was refused, in the words of a webhook's receiver. */
const rejections: Readonly<Partial<Record<VerificationFailure, WebhookRejection>>> = {
  missing_header: 'missing_header',
  malformed_header: 'malformed_header',
  unsupported_algorithm: 'unsupported_algorithm',
  unknown_account: 'unknown_account',
  expired: 'expired',
  from_the_future: 'from_the_future',
};

/**
 * Checks the signature of a webhook over its raw bytes and parses it.
 * @throws WebhookError with one reason of a closed set
 */
export function openWebhook(
  vendor: string,
  verification: Verification,
  body: Uint8Array,
): Readonly<Record<string, unknown>> {
  if (!verification.ok) {
    const reason = rejections[verification.reason] ?? 'signature_mismatch';
    throw new WebhookError({
      vendor,
      reason,
      ...(verification.subject === undefined ? {} : { subject: verification.subject }),
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    // Not kept as `cause`: the parser's message quotes the body.
    throw new WebhookError({ vendor, reason: 'malformed_body' });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new WebhookError({ vendor, reason: 'malformed_body' });
  }
  return value as Readonly<Record<string, unknown>>;
}
