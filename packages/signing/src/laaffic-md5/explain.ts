import { headerValue, readHeaders } from '../received-headers.js';
import type { Explanation, ReceivedRequest, VerifyOptions } from '../types.js';
import { signatureOf, signedText } from './canonicalize.js';
import type { LaafficCredentials } from './credentials.js';
import { verify } from './verify.js';

/** Steps: `input`, `signature`. */
export function explain(
  request: ReceivedRequest,
  credentials: LaafficCredentials,
  options?: VerifyOptions,
): Explanation {
  const verification = verify(request, credentials, options);
  const headers = readHeaders(request.headers);
  const apiKey = headerValue(headers, 'api-key') ?? '';
  const timestamp = headerValue(headers, 'timestamp') ?? '';
  const signature = signatureOf(apiKey, credentials.apiSecret, timestamp);
  return {
    scheme: 'laaffic-md5',
    steps: [
      { name: 'input', value: signedText(apiKey, '***', timestamp) },
      { name: 'signature', value: signature },
    ],
    expectedSignature: signature,
    receivedSignature: headerValue(headers, 'sign'),
    verification,
  };
}
