import type { AlibabaCredentials } from '../alibaba-credentials.js';
import { digestHex } from '../digest-hex.js';
import type { Explanation, ReceivedRequest, VerifyOptions } from '../types.js';
import { signatureOf } from './canonicalize.js';
import { canonicalizeReceived, readRequest } from './received-request.js';
import { verify } from './verify.js';

/**
 * Steps: `hashedPayload`, `canonicalQuery`, `canonicalHeaders`, `signedHeaders`, `canonicalRequest`,
 * `hashedCanonicalRequest`, `stringToSign`, `signingKey`, `signature`.
 */
export function explain(
  request: ReceivedRequest,
  credentials: AlibabaCredentials,
  options?: VerifyOptions,
): Explanation {
  const scheme = 'alibaba-acs3';
  const verification = verify(request, credentials, options);
  const received = readRequest(request);
  const { parameters } = received;
  const hashedPayload = digestHex('sha256', request.body);
  const receivedSignature = received.authorization?.signature;
  if ('failure' in parameters) {
    const steps = [{ name: 'hashedPayload', value: hashedPayload }];
    return { scheme, steps, expectedSignature: '', receivedSignature, verification };
  }
  const canonical = canonicalizeReceived(received, parameters, hashedPayload);
  const signature = signatureOf(canonical.stringToSign, credentials.accessKeySecret);
  const values = { hashedPayload, ...canonical, signingKey: '***', signature };
  return {
    scheme,
    steps: Object.entries(values).map(([name, value]) => ({ name, value })),
    expectedSignature: signature,
    receivedSignature,
    verification,
  };
}
