// RFC 3986 section 2: everything but unreserved characters becomes "%XX", upper case, byte by byte.
import { Buffer } from 'node:buffer';

/** 1 for each byte that stays as it is. */
export const unreserved = new Uint8Array(256);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~') {
  unreserved[letter.charCodeAt(0)] = 1;
}

/** The digits' own bytes. */
export const hexDigits = Buffer.from('0123456789ABCDEF', 'latin1');

const percent = 0x25;

/**
 * RFC 3986 percent-encoding of the text's UTF-8 bytes: everything but `A-Z a-z 0-9 - . _ ~` becomes `%XX` in upper
 * case. A lone surrogate has no UTF-8 form and is taken as U+FFFD; `encodeURIComponent` would throw.
 */
export function percentEncode(text: string): string {
  return percentEncodeAll(Buffer.from(text, 'utf8')).toString('latin1');
}

/** The same of a byte string, one character per byte. */
export function percentEncodeBytes(byteString: string): string {
  return percentEncodeAll(Buffer.from(byteString, 'latin1')).toString('latin1');
}

/** The same of bytes, into bytes. */
export function percentEncodeAll(bytes: Uint8Array): Buffer {
  const encoded = Buffer.allocUnsafe(bytes.length * 3);
  let length = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (unreserved[byte] === 1) {
      encoded[length++] = byte;
    } else {
      encoded[length++] = percent;
      encoded[length++] = hexDigits[byte >> 4] as number;
      encoded[length++] = hexDigits[byte & 15] as number;
    }
  }
  return encoded.subarray(0, length);
}
