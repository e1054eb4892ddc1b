import { assertBody } from '../bytes.js';
import { formatUnixSecond } from '../timestamps.js';
import type { SignedRequest, SigningContext } from '../types.js';
import { signatureOf } from './canonicalize.js';
import { assertLaafficCredentials, type LaafficCredentials } from './credentials.js';

export interface LaafficRequest {
  /** Passed through: the signature does not cover it. */
  body?: string | Uint8Array;
}

export function sign(
  request: LaafficRequest,
  credentials: LaafficCredentials,
  context: SigningContext = {},
): SignedRequest {
  assertLaafficCredentials(credentials);
  const { apiKey, apiSecret } = credentials;
  if (request.body !== undefined) assertBody(request.body);
  const timestamp = formatUnixSecond(context.now);
  const headers = { 'Api-Key': apiKey, Timestamp: timestamp, Sign: signatureOf(apiKey, apiSecret, timestamp) };
  return { query: '', headers, body: request.body };
}
