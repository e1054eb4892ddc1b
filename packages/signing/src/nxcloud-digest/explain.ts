import { Buffer } from 'node:buffer';
import { headerValue, readHeaders } from '../received-headers.js';
import type { Explanation, ReceivedRequest } from '../types.js';
import { accountOf, type NxcloudCredentials } from './account.js';
import { signatureOf, textAfterBody } from './canonicalize.js';
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
  const account = accountOf(credentials);
  const { createTs, requestID } = readSignedHeaders(headers);
  const bodyText = Buffer.from(request.body).toString('utf8');
  const signature = signatureOf(digest, account, request.body, createTs, requestID);
  return {
    scheme,
    steps: [
      { name: 'digest', value: digest },
      {
        name: 'input',
        value: `***&body=${bodyText}${textAfterBody(createTs, requestID)}${account.textAtEnd}`,
      },
      { name: 'signature', value: signature },
    ],
    expectedSignature: signature,
    receivedSignature,
    verification,
  };
}
