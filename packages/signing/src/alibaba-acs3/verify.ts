import {
  type AlibabaCredentials,
  assertAlibabaCredentials,
  checkSecurityToken,
} from '../alibaba-credentials.js';
import { assertReceived } from '../assert-received.js';
import { checkSkew } from '../check-skew.js';
import { digestHex } from '../digest-hex.js';
import { equalTexts } from '../equal-texts.js';
import { checkSingleHeaders, headerValue, isTooLong } from '../received-headers.js';
import { parseUtcSecond } from '../timestamps.js';
import type { ReceivedRequest, Verification, VerifyOptions } from '../types.js';
import { accepted, refused } from '../verification.js';
import { algorithm, signatureOf } from './canonicalize.js';
import {
  type Authorization,
  canonicalizeReceived,
  mustBeSigned,
  type Received,
  readRequest,
} from './received-request.js';

const requiredHeaders = ['Authorization', 'x-acs-content-sha256', 'x-acs-date', 'x-acs-signature-nonce'];

// The vendor speaks of 15 minutes.
const defaultMaxSkewSeconds = 15 * 60;

export function verify(
  request: ReceivedRequest,
  credentials: AlibabaCredentials,
  options?: VerifyOptions,
): Verification {
  assertAlibabaCredentials(credentials);
  assertReceived(request);
  const received = readRequest(request);
  const { headers, authorization, parameters } = received;
  const missing = checkSingleHeaders(headers, requiredHeaders);
  if (missing) return missing;
  if (!authorization) return refused('malformed_header', 'Authorization');
  const unusable =
    checkAccount(authorization, received, credentials) ??
    checkSignedHeaders(authorization.signedHeaders, received);
  if (unusable) return unusable;
  const second = parseUtcSecond(headerValue(headers, 'x-acs-date') as string);
  if (second === undefined) return refused('malformed_header', 'x-acs-date');
  if ('failure' in parameters) return parameters.failure;
  // Not before everything else is in order: whoever sends rubbish shall not have a large body hashed.
  const hashedPayload = digestHex('sha256', request.body);
  if (!equalTexts(headerValue(headers, 'x-acs-content-sha256') as string, hashedPayload)) {
    return refused('body_mismatch', 'x-acs-content-sha256');
  }
  const { stringToSign } = canonicalizeReceived(received, parameters, hashedPayload);
  if (!equalTexts(authorization.signature, signatureOf(stringToSign, credentials.accessKeySecret))) {
    return refused('signature_mismatch', 'Authorization');
  }
  return checkSkew(second, 'x-acs-date', options, defaultMaxSkewSeconds) ?? accepted;
}

function checkAccount(
  authorization: Authorization,
  { headers }: Received,
  credentials: AlibabaCredentials,
): Verification | undefined {
  if (authorization.algorithm !== algorithm) return refused('unsupported_algorithm', 'Authorization');
  if (authorization.credential !== credentials.accessKeyId) return refused('unknown_account', 'Authorization');
  return checkSecurityToken(headerValue(headers, 'x-acs-security-token'), credentials, 'x-acs-security-token');
}

/**
 * Any set of signed headers will do that is complete. A header that should be signed and is not counts as
 * `signature_mismatch`: the vendor builds the canonical request from the headers that arrive.
 */
function checkSignedHeaders(
  signedHeaders: readonly string[],
  { headers }: Received,
): Verification | undefined {
  for (const name of signedHeaders) {
    const values = headers.get(name);
    if (!values) return refused('missing_header', name);
    // A line break would let one value pose as several headers of the canonical request.
    if (isTooLong(values) || values.some((value) => /[\r\n]/.test(value)))
      return refused('malformed_header', name);
  }
  for (const name of headers.keys()) {
    if (mustBeSigned(name) && !signedHeaders.includes(name)) return refused('signature_mismatch', name);
  }
  return undefined;
}
