import { Buffer } from 'node:buffer';
import { headerValue, readHeaders } from '../received-headers.js';
import type { Explanation, ReceivedRequest } from '../types.js';
import { signatureOf, textAfterBody, textBeforeBody } from './canonicalize.js';
import type { NxcloudCredentials } from './credentials.js';
import { digestOf, type NxcloudVerifyOptions, readSignedHeaders, verify } from './verify.js';

/** Steps: `digest`, `input` (with the body as UTF-8 text; what is hashed are its bytes), `signature`. */
export function explain(
  request: ReceivedRequest,
  credentials: NxcloudCredentials,
  options?: NxcloudVerifyOptions,
): Explanation {
  const scheme = 'nxcloud-digest';
  const verification = verify(request, credentials, options);
  const headers = readHeaders(request.headers);
  const receivedSignature = headerValue(headers, 'sign');
  const digest = digestOf(headers, options);
  if (!digest) return { scheme, steps: [], expectedSignature: '', receivedSignature, verification };
  const signed = readSignedHeaders(headers);
  const bodyText = Buffer.from(request.body).toString('utf8');
  const signature = signatureOf(digest, credentials.secretKey, request.body, signed);
  return {
    scheme,
    steps: [
      { name: 'digest', value: digest },
      { name: 'input', value: textBeforeBody('***') + bodyText + textAfterBody(signed) },
      { name: 'signature', value: signature },
    ],
    expectedSignature: signature,
    receivedSignature,
    verification,
  };
}
