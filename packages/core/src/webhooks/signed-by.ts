import type { ReceivedRequest, Verification, VerificationFailure } from '@outdial/signing';
import { ConfigurationError } from '../errors/configuration-error.js';
import { WebhookError, type WebhookRejection } from '../errors/webhook-error.js';
import { signingProblem } from '../signing-problem.js';
import type { ReceivedWebhook } from './webhook-request.js';

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
 * Checks a webhook's signature over its raw bytes with each of the credentials: while a secret is replaced, both are right.
 * @throws ConfigurationError for unusable credentials, at once
 */
export function signedBy<Credentials>(
  vendor: string,
  credentials: Credentials | readonly Credentials[],
  verify: (request: ReceivedRequest, credentials: Credentials) => Verification,
): (received: Pick<ReceivedWebhook, 'headers' | 'body'>) => void {
  const keys: readonly Credentials[] = Array.isArray(credentials) ? [...credentials] : [credentials];
  if (keys.length === 0 || keys.some((each) => typeof each !== 'object' || each === null)) {
    const problem = 'must be an object of texts, or a list of such objects that is not empty';
    throw new ConfigurationError({ vendor, setting: 'credentials', problem });
  }
  const check = ({ headers, body }: Pick<ReceivedWebhook, 'headers' | 'body'>): Refusal | undefined => {
    const request = { method: 'POST', url: '/', headers, body };
    let refusal: Refusal | undefined;
    for (const each of keys) {
      const verification = verifyTyped(vendor, verify, request, each);
      if (verification.ok) return undefined;
      // Of another account's credentials, only that they are another's is known.
      if (refusal === undefined || refusal.reason === 'unknown_account') refusal = verification;
    }
    return refusal;
  };
  // Nothing is signed here; what counts is that credentials of no use are thrown at.
  check({ headers: {}, body: new Uint8Array() });
  return (received) => {
    const refusal = check(received);
    if (refusal === undefined) return;
    const reason = rejections[refusal.reason] ?? 'signature_mismatch';
    const { subject } = refusal;
    throw new WebhookError({ vendor, reason, ...(subject === undefined ? {} : { subject }) });
  };
}

type Refusal = Extract<Verification, { ok: false }>;

function verifyTyped<Credentials>(
  vendor: string,
  verify: (request: ReceivedRequest, credentials: Credentials) => Verification,
  request: ReceivedRequest,
  credentials: Credentials,
): Verification {
  try {
    return verify(request, credentials);
  } catch (cause) {
    throw signingProblem(vendor, cause);
  }
}
