import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { digestHex } from '../digest-hex.js';
import type { Account } from './account.js';
import { flatText } from './flat-text.js';

export type NxcloudAlgorithm = 'MD5' | 'SHA256';

/** Undefined for any other text; other letter cases are not documented. */
export function digestNamed(algorithm: string): 'md5' | 'sha256' | undefined {
  if (algorithm === 'MD5') return 'md5';
  return algorithm === 'SHA256' ? 'sha256' : undefined;
}

/**
 * A request id that may be signed: ASCII text without "&", with spaces inside at most. With an ampersand, `body` and
 * `requestID` could be cut at another place, and two different requests would share a signature.
 */
export const requestIdForm = /^(?! )[\x20-\x25\x27-\x7e]+(?<! )$/;

let latestTime = { createTs: '', text: '&createTs=&requestID=' };

/** What follows the body in the signed text, up to the end that the account adds. Both as they travel in the headers. */
export function textAfterBody(createTs: string, requestID: string): string {
  // Most calls share their second with the one before.
  if (createTs !== latestTime.createTs) {
    latestTime = { createTs, text: flatText(`&createTs=${createTs}&requestID=`) };
  }
  return latestTime.text + requestID;
}

// Joining is faster than three updates of one hash while the copy is small.
const joinedBodyLimit = 1 << 16;

/** Upper-case hex over the exact bytes of the body. */
export function signatureOf(
  digest: 'md5' | 'sha256',
  account: Account,
  body: string | Uint8Array,
  createTs: string,
  requestID: string,
): string {
  const before = account.textBeforeBody;
  const after = textAfterBody(createTs, requestID) + account.textAtEnd;
  return digestJoined(digest, before, body, after).toUpperCase();
}

function digestJoined(
  digest: 'md5' | 'sha256',
  before: string,
  body: string | Uint8Array,
  after: string,
): string {
  if (body.length > joinedBodyLimit) {
    return createHash(digest).update(before).update(body).update(after).digest('hex');
  }
  if (typeof body === 'string') return digestHex(digest, before + body + after);
  const bodyStart = Buffer.byteLength(before);
  const bodyEnd = bodyStart + body.length;
  const joined = Buffer.allocUnsafe(bodyEnd + Buffer.byteLength(after));
  joined.write(before, 0);
  joined.set(body, bodyStart);
  joined.write(after, bodyEnd);
  return digestHex(digest, joined);
}
