import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { digestHex } from '../digest-hex.js';

export type NxcloudAlgorithm = 'MD5' | 'SHA256';

/** The header's values and the digests they stand for. Other letter cases are not documented. */
export const digests: ReadonlyMap<string, 'md5' | 'sha256'> = new Map([
  ['MD5', 'md5'],
  ['SHA256', 'sha256'],
]);

/** What stands behind the body in the signed text; all parts as they travel in the headers. */
export interface SignedHeaders {
  createTs: string;
  requestID: string;
  uuid: string;
}

/**
 * A request id that may be signed: visible ASCII without "&". With one inside, `body` and `requestID` could be cut at
 * another place, and two different requests would share a signature.
 */
export const requestIdForm = /^[\x21-\x25\x27-\x7e]+$/;

export function textBeforeBody(secretKey: string): string {
  return `${secretKey}&body=`;
}

export function textAfterBody({ createTs, requestID, uuid }: SignedHeaders): string {
  return `&createTs=${createTs}&requestID=${requestID}&uuid=${uuid}`;
}

// Joining is faster than three updates of one hash while the copy is small.
const joinedBodyLimit = 1 << 16;

/** Upper-case hex over the exact bytes of the body. */
export function signatureOf(
  algorithm: 'md5' | 'sha256',
  secretKey: string,
  body: string | Uint8Array,
  headers: SignedHeaders,
): string {
  const before = textBeforeBody(secretKey);
  const after = textAfterBody(headers);
  return digestJoined(algorithm, before, body, after).toUpperCase();
}

function digestJoined(
  algorithm: 'md5' | 'sha256',
  before: string,
  body: string | Uint8Array,
  after: string,
): string {
  if (body.length > joinedBodyLimit) {
    return createHash(algorithm).update(before).update(body).update(after).digest('hex');
  }
  if (typeof body === 'string') return digestHex(algorithm, before + body + after);
  return digestHex(algorithm, Buffer.concat([Buffer.from(before), body, Buffer.from(after)]));
}
