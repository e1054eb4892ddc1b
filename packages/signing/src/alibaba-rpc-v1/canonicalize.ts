import { createHmac } from 'node:crypto';
import { encodeTwice, type Parameter, type TextEncoding } from '../encode-parameters.js';
import { hmacKeys } from '../hmac-key.js';
import { sortParameters } from '../sort-parameters.js';

export interface CanonicalCall {
  /** Sorted and encoded parameters: the canonical query, and (with the signature) the very body or query to send. */
  query: string;
  /** The bytes that are signed. A view into shared memory: use it before canonicalizing again. */
  stringToSign: Uint8Array;
}

/** Sorts `parameters` in place and encodes them. `Signature` must not be among them. */
export function canonicalize(method: string, parameters: Parameter[], encoding: TextEncoding): CanonicalCall {
  const { query, prefixedTwice } = encodeTwice(sortParameters(parameters), encoding, `${method}&%2F&`);
  return { query, stringToSign: prefixedTwice };
}

// As if a token secret followed.
const keyOf = hmacKeys('&');

/** Base64. The key is the secret and an ampersand. */
export function signatureOf(stringToSign: Uint8Array, accessKeySecret: string): string {
  return createHmac('sha1', keyOf(accessKeySecret)).update(stringToSign).digest('base64');
}
