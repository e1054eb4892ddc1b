import { Buffer } from 'node:buffer';
import type { AlibabaCredentials } from '../alibaba-credentials.js';
import type { Explanation, ReceivedRequest, VerifyOptions } from '../types.js';
import { signatureOf } from './canonicalize.js';
import { readCall } from './received-call.js';
import { canonicalizeReceived, verify } from './verify.js';

/** Steps: `canonicalQuery`, `stringToSign`, `signingKey`, `signature`. */
export function explain(
  request: ReceivedRequest,
  credentials: AlibabaCredentials,
  options?: VerifyOptions,
): Explanation {
  const scheme = 'alibaba-rpc-v1';
  const verification = verify(request, credentials, options);
  const call = readCall(request);
  if ('failure' in call) {
    return { scheme, steps: [], expectedSignature: '', receivedSignature: undefined, verification };
  }
  const { query, stringToSign } = canonicalizeReceived(request, call);
  const stringToSignText = Buffer.from(stringToSign).toString('utf8');
  const signature = signatureOf(stringToSign, credentials.accessKeySecret);
  return {
    scheme,
    steps: [
      { name: 'canonicalQuery', value: query },
      { name: 'stringToSign', value: stringToSignText },
      { name: 'signingKey', value: '***&' },
      { name: 'signature', value: signature },
    ],
    expectedSignature: signature,
    receivedSignature: call.get('Signature'),
    verification,
  };
}
