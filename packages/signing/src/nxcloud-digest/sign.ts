import { assertBody } from '../bytes.js';
import { randomHexId } from '../random-hex-id.js';
import { formatUnixSecond } from '../timestamps.js';
import type { SignedRequest, SigningContext } from '../types.js';
import { accountOf, type NxcloudCredentials } from './account.js';
import { digestNamed, type NxcloudAlgorithm, requestIdForm, signatureOf } from './canonicalize.js';

export interface NxcloudRequest {
  /** What will be sent, byte for byte: serialize once, sign it, send it. */
  body: string | Uint8Array;
}

export interface NxcloudSigningContext extends SigningContext {
  /** Default MD5, as the vendor's when the header is absent. */
  algorithm?: NxcloudAlgorithm;
  /** The request id. A response repeats the one of its request. Default: 32 random hex digits. */
  nonce?: () => string;
}

/** Throws `TypeError` for a request id with "&", with other than ASCII text, or with white space around it. */
export function sign(
  request: NxcloudRequest,
  credentials: NxcloudCredentials,
  context: NxcloudSigningContext = {},
): SignedRequest {
  const account = accountOf(credentials);
  const { uuid } = account;
  const { body } = request;
  assertBody(body);
  const algorithm = context.algorithm ?? 'MD5';
  const digest = digestNamed(algorithm);
  if (!digest) throw new TypeError('context.algorithm must be "MD5" or "SHA256"');
  const requestID = context.nonce ? checkRequestId(context.nonce()) : randomHexId();
  const createTs = formatUnixSecond(context.now);
  const sign = signatureOf(digest, account, body, createTs, requestID);
  return { query: '', headers: { requestID, uuid, createTs, sign, algorithm }, body };
}

function checkRequestId(requestID: string): string {
  if (typeof requestID === 'string' && requestIdForm.test(requestID)) return requestID;
  throw new TypeError('context.nonce() must return ASCII text without "&" or surrounding white space');
}
