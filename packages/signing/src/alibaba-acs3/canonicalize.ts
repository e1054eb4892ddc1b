import { createHmac } from 'node:crypto';
import { digestHex } from '../digest-hex.js';
import { encodeQuery, type Parameter, type TextEncoding } from '../encode-parameters.js';
import { hmacKeys } from '../hmac-key.js';
import { percentEncodeBytes } from '../percent-encode.js';
import { percentDecode } from '../received-parameters.js';
import { sortParameters } from '../sort-parameters.js';

export const algorithm = 'ACS3-HMAC-SHA256';

export interface RequestParts {
  method: string;
  /** As it stands in the URL. */
  path: string;
  /** Sorted in place. */
  parameters: Parameter[];
  encoding: TextEncoding;
  /** Lower-case, sorted. */
  signedNames: readonly string[];
  /** Canonical values. */
  headers: Readonly<Record<string, string>>;
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
  const { method, path, parameters, encoding, signedNames, headers, hashedPayload } = parts;
  const canonicalQuery = encodeQuery(sortParameters(parameters), encoding);
  const signedHeaders = signedNames.join(';');
  let canonicalHeaders = '';
  for (const name of signedNames) canonicalHeaders += `${name}:${headers[name]}\n`;
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

const keyOf = hmacKeys('');

/** Lower-case hex. The secret itself is the key: neither an ampersand nor a derived key. */
export function signatureOf(stringToSign: string, accessKeySecret: string): string {
  return createHmac('sha256', keyOf(accessKeySecret)).update(stringToSign).digest('hex');
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
