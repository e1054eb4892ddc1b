// What was received is kept as byte strings, one byte per character. Decoding it into text would replace every
// malformed sequence by U+FFFD, and so let different bytes pass under one signature.
import { Buffer } from 'node:buffer';
import type { Parameter } from './encode-parameters.js';
import type { Verification } from './types.js';
import { refused } from './verification.js';

const percent = 0x25;

/** Decoded names and values, as byte strings. */
export type ReceivedParameters = Map<string, string>;

/**
 * Reads the parameters of a query and of a form body together. `body` as a byte string. Refused: malformed escapes, raw
 * characters beyond visible ASCII in the query, and a name given twice (the vendor does not say which one counts).
 */
export function readParameters(query: string, body: string): ReceivedParameters | { failure: Verification } {
  const fromQuery = /[^\x21-\x7e]/.test(query) ? undefined : parseParameters(query);
  if (!fromQuery) return { failure: refused('malformed_parameter', 'query') };
  const fromBody = parseParameters(body);
  if (!fromBody) return { failure: refused('malformed_parameter', 'body') };
  const parameters: ReceivedParameters = new Map();
  for (const [name, value] of [...fromQuery, ...fromBody]) {
    if (parameters.has(name)) return { failure: refused('malformed_parameter', name) };
    parameters.set(name, value);
  }
  return parameters;
}

/** Undoes percent-encoding. Undefined for a "%" that two hex digits do not follow. */
export function percentDecode(encoded: string): string | undefined {
  if (!encoded.includes('%')) return encoded;
  if (/%(?![0-9A-Fa-f]{2})/.test(encoded)) return undefined;
  // Bytes in place: anyone may send a large body, and a replacement by function takes ten times as long.
  const bytes = Buffer.from(encoded, 'latin1');
  let length = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    bytes[length++] =
      byte === percent ? (hexValue(bytes[++index] as number) << 4) | hexValue(bytes[++index] as number) : byte;
  }
  return bytes.toString('latin1', 0, length);
}

/** Of "0" to "9" the low four bits; of letters, in either case, those and 9. */
function hexValue(digit: number): number {
  return digit < 0x3a ? digit & 15 : (digit & 15) + 9;
}

function parseParameters(encoded: string): Parameter[] | undefined {
  const parameters: Parameter[] = [];
  for (const part of encoded.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = decodeFormText(equals === -1 ? part : part.slice(0, equals));
    const value = equals === -1 ? '' : decodeFormText(part.slice(equals + 1));
    if (name === undefined || value === undefined) return undefined;
    parameters.push([name, value]);
  }
  return parameters;
}

/** "+" is a space, as every form parser has it. */
function decodeFormText(encoded: string): string | undefined {
  return percentDecode(encoded.replaceAll('+', ' '));
}
