import { createHmac } from 'node:crypto';
import { digestHex } from '../digest-hex.js';
import {
  encodeParameters,
  type Parameter,
  percentEncodeBytes,
  type TextEncoding,
} from '../encode-parameters.js';
import { hmacKey } from '../hmac-key.js';
import { percentDecode } from '../received-parameters.js';
import { sortParameters } from '../sort-parameters.js';

export const algorithm = 'ACS3-HMAC-SHA256';

/** A lower-case name and its canonical value. */
export type SignedHeader = readonly [name: string, value: string];

export interface RequestParts {
  method: string;
  /** As it stands in the URL. */
  path: string;
  /** Sorted in place. */
  parameters: Parameter[];
  encoding: TextEncoding;
  /** Sorted by name. */
  headers: readonly SignedHeader[];
  hashedPayload: string;
}

export interface CanonicalRequest {
  canonicalQuery: string;
  /** Each header with a newline after it. */
  canonicalHeaders: string;
  signedHeaders: string;
  canonicalRequest: string;
  hashedCanonicalRequest: string;
  stringToSign: string;
}

export function canonicalize(parts: RequestParts): CanonicalRequest {
  const { method, path, parameters, encoding, headers, hashedPayload } = parts;
  const canonicalQuery =
    parameters.length === 0 ? '' : encodeParameters(sortParameters(parameters), encoding, '').query;
  let canonicalHeaders = '';
  let signedHeaders = '';
  for (const [name, value] of headers) {
    canonicalHeaders += `${name}:${value}\n`;
    signedHeaders += signedHeaders === '' ? name : `;${name}`;
  }
  const canonicalRequest = `${method}\n${canonicalPath(path)}\n${canonicalQuery}\n${canonicalHeaders}\n${signedHeaders}\n${hashedPayload}`;
  const hashedCanonicalRequest = digestHex('sha256', canonicalRequest);
  const stringToSign = `${algorithm}\n${hashedCanonicalRequest}`;
  return {
    canonicalQuery,
    canonicalHeaders,
    signedHeaders,
    canonicalRequest,
    hashedCanonicalRequest,
    stringToSign,
  };
}

/** Lower-case hex. The secret itself is the key: neither an ampersand nor a derived key. */
export function signatureOf(stringToSign: string, accessKeySecret: string): string {
  return createHmac('sha256', hmacKey(accessKeySecret)).update(stringToSign).digest('hex');
}

/** Each segment decoded and encoded anew. Undefined for malformed escapes and for other than visible ASCII. */
export function canonicalPath(path: string): string | undefined {
  if (path === '/') return path;
  if (/[^\x21-\x7e]/.test(path)) return undefined;
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    const decoded = percentDecode(segment);
    if (decoded === undefined) return undefined;
    segments.push(percentEncodeBytes(decoded));
  }
  return segments.join('/');
}
