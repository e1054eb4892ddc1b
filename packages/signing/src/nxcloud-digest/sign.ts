import { randomUUID } from 'node:crypto';
import { unixSecond } from '../timestamps.js';
import type { SignedRequest, SigningContext } from '../types.js';
import { digests, type NxcloudAlgorithm, requestIdForm, signatureOf } from './canonicalize.js';
import { assertNxcloudCredentials, type NxcloudCredentials } from './credentials.js';

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

/** Throws `TypeError` for a request id with "&" or with other than visible ASCII. */
export function sign(
  request: NxcloudRequest,
  credentials: NxcloudCredentials,
  context: NxcloudSigningContext = {},
): SignedRequest {
  assertNxcloudCredentials(credentials);
  const { body } = request;
  const { uuid, secretKey } = credentials;
  const algorithm = context.algorithm ?? 'MD5';
  const digest = digests.get(algorithm);
  if (!digest) throw new TypeError('context.algorithm must be "MD5" or "SHA256"');
  const requestID = context.nonce ? context.nonce() : randomUUID().replaceAll('-', '');
  if (!requestIdForm.test(requestID))
    throw new TypeError('context.nonce() must return visible ASCII without "&"');
  const createTs = String(unixSecond(context.now ? context.now() : new Date()));
  const sign = signatureOf(digest, secretKey, body, { createTs, requestID, uuid });
  return { query: '', headers: { requestID, uuid, createTs, sign, algorithm }, body };
}
