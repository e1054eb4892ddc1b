import { Buffer } from 'node:buffer';
import type { Explanation, ReceivedRequest, VerifyOptions } from '../types.js';
import { authorizationPrefix, signatureOf, signingKeyOf } from './canonicalize.js';
import type { HuaweiC2Credentials } from './credentials.js';
import { canonicalizeReceived, readRequest } from './received-request.js';
import { verify } from './verify.js';

/**
 * Steps: `canonicalQuery`, `signedHeaders`, `canonicalHeaders`, `canonicalRequest`, `prefix`, `signingKey`, `signature`.
 * The signing key is masked as the secret is: whoever has it can sign anything else of that second.
 */
export function explain(
  request: ReceivedRequest,
  credentials: HuaweiC2Credentials,
  options?: VerifyOptions,
): Explanation {
  const scheme = 'huawei-c2';
  const verification = verify(request, credentials, options);
  const received = readRequest(request);
  const { parameters, authorization } = received;
  const receivedSignature = authorization?.signature;
  if ('failure' in parameters) {
    return { scheme, steps: [], expectedSignature: '', receivedSignature, verification };
  }
  const canonical = canonicalizeReceived(received, parameters);
  const { canonicalQuery, signedHeaders, canonicalHeaders, head, encodedBody } = canonical;
  const canonicalRequest = head + Buffer.from(encodedBody).toString('latin1');
  const prefix = authorizationPrefix(
    authorization?.accessKey ?? credentials.accessKey,
    authorization?.time ?? '',
    signedHeaders,
  );
  const signature = signatureOf(canonical, signingKeyOf(prefix, credentials.secretKey));
  const values = {
    canonicalQuery,
    signedHeaders,
    canonicalHeaders,
    canonicalRequest,
    prefix,
    signingKey: '***',
    signature,
  };
  return {
    scheme,
    steps: Object.entries(values).map(([name, value]) => ({ name, value })),
    expectedSignature: signature,
    receivedSignature,
    verification,
  };
}
