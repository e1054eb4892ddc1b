import { assertReceived } from '../assert-received.js';
import { checkSkew } from '../check-skew.js';
import { equalTexts } from '../equal-texts.js';
import { checkSingleHeaders, headerValue, type ReceivedHeaders, readHeaders } from '../received-headers.js';
import { parseUnixSecond } from '../timestamps.js';
import type { ReceivedRequest, Verification, VerifyOptions } from '../types.js';
import { accepted, refused } from '../verification.js';
import { accountOf, type NxcloudCredentials } from './account.js';
import { digestNamed, type NxcloudAlgorithm, requestIdForm, signatureOf } from './canonicalize.js';

export interface NxcloudVerifyOptions extends VerifyOptions {
  /**
   * Used when no `algorithm` header is there. Callbacks have none: theirs is the account's setting in the console.
   * Default MD5.
   */
  algorithm?: NxcloudAlgorithm;
}

/** One rule for request, response and callback. No window is documented, so time is checked on demand only. */
export function verify(
  request: ReceivedRequest,
  credentials: NxcloudCredentials,
  options?: NxcloudVerifyOptions,
): Verification {
  const account = accountOf(credentials);
  assertReceived(request);
  const headers = readHeaders(request.headers);
  const digest = digestOf(headers, options);
  const missing = checkSingleHeaders(headers, ['requestID', 'uuid', 'createTs', 'sign']);
  if (missing) return missing;
  if (!digest) return refused('unsupported_algorithm', 'algorithm');
  const { createTs, requestID } = readSignedHeaders(headers);
  if (headerValue(headers, 'uuid') !== account.uuid) return refused('unknown_account', 'uuid');
  if (!requestIdForm.test(requestID)) return refused('malformed_header', 'requestID');
  const second = parseUnixSecond(createTs);
  if (second === undefined) return refused('malformed_header', 'createTs');
  const expected = signatureOf(digest, account, request.body, createTs, requestID);
  if (!equalTexts(headerValue(headers, 'sign') as string, expected))
    return refused('signature_mismatch', 'sign');
  return checkSkew(second, 'createTs', options, undefined) ?? accepted;
}

/** Undefined for a header that names no known algorithm. Throws `TypeError` for such an option. */
export function digestOf(
  headers: ReceivedHeaders,
  options: NxcloudVerifyOptions | undefined,
): 'md5' | 'sha256' | undefined {
  const configured = digestNamed(options?.algorithm ?? 'MD5');
  if (!configured) throw new TypeError('options.algorithm must be "MD5" or "SHA256"');
  const named = headerValue(headers, 'algorithm');
  return named === undefined ? configured : digestNamed(named);
}

/** Absent ones as "". */
export function readSignedHeaders(headers: ReceivedHeaders): { createTs: string; requestID: string } {
  return {
    createTs: headerValue(headers, 'createts') ?? '',
    requestID: headerValue(headers, 'requestid') ?? '',
  };
}
