import { Buffer } from 'node:buffer';
import { createHmac } from 'node:crypto';
import type { Parameter } from '../encode-parameters.js';
import { hmacKeys } from '../hmac-key.js';
import { percentEncode, percentEncodeAll, percentEncodeBytes } from '../percent-encode.js';

export const version = 'auth-v2';

export interface RequestParts {
  method: string;
  /** As it stands in the URL. */
  path: string;
  /** As byte strings. */
  parameters: Iterable<Parameter>;
  /** Lower-case, sorted. */
  signedNames: readonly string[];
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

export interface CanonicalRequest {
  canonicalQuery: string;
  signedHeaders: string;
  canonicalHeaders: string;
  /** Everything before the body. */
  head: string;
  encodedBody: Uint8Array;
}

export function canonicalize(parts: RequestParts): CanonicalRequest {
  const { method, path, signedNames, headers, body } = parts;
  const canonicalQuery = sortedLines(parts.parameters, '=', percentEncodeBytes).join('&');
  const signedHeaders = signedNames.join(';');
  const signed = signedNames.map((name): Parameter => [name, headers[name] as string]);
  const canonicalHeaders = sortedLines(signed, ':', percentEncode).join('\n');
  // Without a query there is no line for it, not an empty one.
  const queryLine = canonicalQuery === '' ? '' : `${canonicalQuery}\n`;
  return {
    canonicalQuery,
    signedHeaders,
    canonicalHeaders,
    head: `${method}\n${path}\n${queryLine}${signedHeaders}\n${canonicalHeaders}\n`,
    encodedBody: percentEncodeAll(body),
  };
}

/** Sorted as whole lines, as the vendor does: `a-b=1` comes before `a=1`. */
function sortedLines(
  pairs: Iterable<Parameter>,
  separator: string,
  encode: (text: string) => string,
): string[] {
  const lines: string[] = [];
  for (const [name, value] of pairs) lines.push(encode(name) + separator + encode(value));
  return lines.sort();
}

/** What begins the Authorization header, and what the signing key is made of. `time` is UTC to the second. */
export function authorizationPrefix(accessKey: string, time: string, signedHeaders: string): string {
  return `${version}/${accessKey}/${time}/${signedHeaders}`;
}

const keyOf = hmacKeys('');

let latest = { prefix: '', secretKey: '', signingKey: '' };

/**
 * Lower-case hex. The text itself is the key of the signature, not the bytes that it stands for. Calls cluster within a
 * second, which share it, so the latest one is remembered.
 */
export function signingKeyOf(prefix: string, secretKey: string): string {
  if (latest.prefix !== prefix || latest.secretKey !== secretKey) {
    const signingKey = createHmac('sha256', keyOf(secretKey)).update(prefix).digest('hex');
    latest = { prefix, secretKey, signingKey };
  }
  return latest.signingKey;
}

/** Lower-case hex. */
export function signatureOf({ head, encodedBody }: CanonicalRequest, signingKey: string): string {
  return createHmac('sha256', signingKey).update(head).update(encodedBody).digest('hex');
}

/** Text as its UTF-8 bytes. */
export function bytesOf(body: string | Uint8Array | undefined): Uint8Array {
  return typeof body === 'string' || body === undefined ? Buffer.from(body ?? '', 'utf8') : body;
}
