import { assertReceived } from '../assert-received.js';
import { checkSkew } from '../check-skew.js';
import { equalTexts } from '../equal-texts.js';
import { checkSingleHeaders, headerValue, readHeaders } from '../received-headers.js';
import { parseUnixSecond } from '../timestamps.js';
import type { ReceivedRequest, Verification, VerifyOptions } from '../types.js';
import { accepted, refused } from '../verification.js';
import { signatureOf } from './canonicalize.js';
import { assertLaafficCredentials, type LaafficCredentials } from './credentials.js';

/** Accepts either letter case, as documented. No window is documented, so time is checked on demand only. */
export function verify(
  request: ReceivedRequest,
  credentials: LaafficCredentials,
  options?: VerifyOptions,
): Verification {
  assertLaafficCredentials(credentials);
  assertReceived(request);
  const headers = readHeaders(request.headers);
  const missing = checkSingleHeaders(headers, ['Api-Key', 'Timestamp', 'Sign']);
  if (missing) return missing;
  if (headerValue(headers, 'api-key') !== credentials.apiKey) return refused('unknown_account', 'Api-Key');
  const timestamp = headerValue(headers, 'timestamp') as string;
  const second = parseUnixSecond(timestamp);
  if (second === undefined) return refused('malformed_header', 'Timestamp');
  const received = (headerValue(headers, 'sign') as string).toLowerCase();
  if (!equalTexts(received, signatureOf(credentials.apiKey, credentials.apiSecret, timestamp))) {
    return refused('signature_mismatch', 'Sign');
  }
  return checkSkew(second, 'Timestamp', options, undefined) ?? accepted;
}
