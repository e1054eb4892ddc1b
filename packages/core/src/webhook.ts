import type { ReceivedRequest, Verification, VerificationFailure } from '@outdial/signing';
import { ConfigurationError } from './errors/configuration-error.js';
import { WebhookError, type WebhookRejection } from './errors/webhook-error.js';
import { parseJson } from './parse-json.js';
import { signingProblem } from './signing-problem.js';
import { isObject } from './validation/is-object.js';

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
 * @throws WebhookError with one reason of a closed set, for what was received
 * @throws ConfigurationError for how it is received: a body that is not raw bytes, or unusable credentials
 */
export function openWebhook(
  vendor: string,
  received: ReceivedWebhook,
  verify: (request: ReceivedRequest) => Verification,
): Readonly<Record<string, unknown>> {
  assertRawWebhook(vendor, received);
  const { headers, body } = received;
  const verification = verifyTyped(vendor, () => verify({ method: 'POST', url: '/', headers, body }));
  if (!verification.ok) {
    const reason = rejections[verification.reason] ?? 'signature_mismatch';
    throw new WebhookError({
      vendor,
      reason,
      ...(verification.subject === undefined ? {} : { subject: verification.subject }),
    });
  }
  return parseBody(vendor, body);
}

/** The first value of a header, whatever the letter case of its name. */
export function webhookHeader(headers: ReceivedWebhook['headers'], name: string): string | undefined {
  // Not by way of `new Headers`, which throws at the pseudo headers of HTTP/2.
  const entries: [string, unknown][] =
    typeof headers.forEach === 'function' ? [...(headers as Headers)] : Object.entries(headers);
  const [, value] = entries.find(([each]) => each.toLowerCase() === name.toLowerCase()) ?? [];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.trim() : undefined;
}

function assertRawWebhook(vendor: string, received: Partial<ReceivedWebhook> | null | undefined): void {
  const { headers, body } = received ?? {};
  if (!isObject(headers) || !Object.values(headers).every(isHeaderValue)) {
    const problem = 'must be a Headers object, or an object of names and texts';
    throw new ConfigurationError({ vendor, setting: 'headers', problem });
  }
  // By its name, since an array of another realm (a test runner's, say) is no instance of this one's class.
  if (Object.prototype.toString.call(body) !== '[object Uint8Array]') {
    const problem =
      'must be the raw bytes as they came in, a Uint8Array or Buffer: neither text nor a parsed body';
    throw new ConfigurationError({ vendor, setting: 'body', problem });
  }
}

function isHeaderValue(value: unknown): boolean {
  return value === undefined || [value].flat().every((text) => typeof text === 'string');
}

function verifyTyped(vendor: string, verify: () => Verification): Verification {
  try {
    return verify();
  } catch (cause) {
    throw signingProblem(vendor, cause);
  }
}

function parseBody(vendor: string, body: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(body));
    if (isObject(value)) return value;
  } catch {
    // Not kept as `cause`: the parser's message quotes the body.
  }
  throw new WebhookError({ vendor, reason: 'malformed_body' });
}
