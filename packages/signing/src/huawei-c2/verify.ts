import { assertReceived } from '../assert-received.js';
import { checkSkew } from '../check-skew.js';
import { equalTexts } from '../equal-texts.js';
import { checkSingleHeaders } from '../received-headers.js';
import { parseUtcSecond } from '../timestamps.js';
import type { ReceivedRequest, Verification, VerifyOptions } from '../types.js';
import { accepted, refused } from '../verification.js';
import { authorizationPrefix, signatureOf, signingKeyOf, version } from './canonicalize.js';
import { assertHuaweiC2Credentials, type HuaweiC2Credentials } from './credentials.js';
import { type Authorization, canonicalizeReceived, readRequest } from './received-request.js';

/** No window is documented, so time is checked on demand only. */
export function verify(
  request: ReceivedRequest,
  credentials: HuaweiC2Credentials,
  options?: VerifyOptions,
): Verification {
  assertHuaweiC2Credentials(credentials);
  assertReceived(request);
  const received = readRequest(request);
  const { headers, authorization, parameters } = received;
  const missing = checkSingleHeaders(headers, ['Authorization']);
  if (missing) return missing;
  if (!authorization) return refused('malformed_header', 'Authorization');
  const unusable =
    checkAccount(authorization, credentials) ?? checkSingleHeaders(headers, authorization.signedHeaders);
  if (unusable) return unusable;
  if (!authorization.signedHeaders.includes('host')) return refused('signature_mismatch', 'host');
  const second = parseUtcSecond(authorization.time);
  if (second === undefined) return refused('malformed_header', 'Authorization');
  if ('failure' in parameters) return parameters.failure;
  const canonical = canonicalizeReceived(received, parameters);
  const prefix = authorizationPrefix(credentials.accessKey, authorization.time, canonical.signedHeaders);
  const expected = signatureOf(canonical, signingKeyOf(prefix, credentials.secretKey));
  if (!equalTexts(authorization.signature, expected)) return refused('signature_mismatch', 'Authorization');
  return checkSkew(second, 'Authorization', options, undefined) ?? accepted;
}

function checkAccount(
  authorization: Authorization,
  credentials: HuaweiC2Credentials,
): Verification | undefined {
  if (authorization.version !== version) return refused('unsupported_algorithm', 'Authorization');
  return authorization.accessKey === credentials.accessKey
    ? undefined
    : refused('unknown_account', 'Authorization');
}
