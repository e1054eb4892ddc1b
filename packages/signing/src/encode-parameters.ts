// The one hot loop of the package. Percent-encoding, not the HMAC, is what signing an Alibaba request costs, and RPC V1
// signs the encoded text encoded once more. So each text is walked once, writing both forms into byte buffers: an
// unreserved byte stays one byte in either, any other byte becomes "%XX" in the first and "%25XX" in the second.
// Nothing here is re-entrant; it need not be, since everything is synchronous and calls no foreign code.
import { Buffer } from 'node:buffer';
import { hexDigits, unreserved } from './percent-encode.js';

export type Parameter = readonly [name: string, value: string];

/** 'utf8' for ordinary strings; 'latin1' for byte strings (one character per received byte). */
export type TextEncoding = 'utf8' | 'latin1';

const percent = 0x25;
const two = 0x32;
const five = 0x35;

const initialCapacity = 1 << 14;
// A larger request gets larger buffers, but they are not kept: one huge call must not pin its memory for ever.
const retainedCapacity = 1 << 20;
let capacity = 0;
let once = Buffer.alloc(0);
let twice = Buffer.alloc(0);
let rawBytes = Buffer.alloc(0);
let onceLength = 0;
let twiceLength = 0;

function allocate(size: number): void {
  const onceBefore = once;
  const twiceBefore = twice;
  capacity = size;
  once = Buffer.allocUnsafeSlow(size);
  twice = Buffer.allocUnsafeSlow(size);
  rawBytes = Buffer.allocUnsafeSlow(size);
  onceBefore.copy(once, 0, 0, onceLength);
  twiceBefore.copy(twice, 0, 0, twiceLength);
}
allocate(initialCapacity);

function begin(): void {
  onceLength = 0;
  twiceLength = 0;
  if (capacity > retainedCapacity) allocate(initialCapacity);
}

/** Room for `units` more UTF-16 units: at worst three bytes each, five characters per byte in the longer form. */
function reserve(units: number): void {
  const needed = twiceLength + units * 15 + 64;
  if (needed > capacity) allocate(2 ** Math.ceil(Math.log2(needed)));
}

/** One byte in both forms. Small enough for the compiler to inline into the loops below. */
function writeByte(byte: number): void {
  if (unreserved[byte] === 1) {
    once[onceLength++] = byte;
    twice[twiceLength++] = byte;
    return;
  }
  const high = hexDigits[byte >> 4] as number;
  const low = hexDigits[byte & 15] as number;
  once[onceLength++] = percent;
  once[onceLength++] = high;
  once[onceLength++] = low;
  twice[twiceLength++] = percent;
  twice[twiceLength++] = two;
  twice[twiceLength++] = five;
  twice[twiceLength++] = high;
  twice[twiceLength++] = low;
}

function encodeText(text: string, encoding: TextEncoding): void {
  const { length } = text;
  reserve(length);
  let index = 0;
  for (; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) break;
    writeByte(code);
  }
  if (index < length) encodeRest(text.slice(index), encoding);
}

/** A function of its own: the compiler inlines `writeByte` into a small loop, and gives up on a larger one. */
function encodeRest(text: string, encoding: TextEncoding): void {
  const byteCount = rawBytes.write(text, 0, encoding);
  for (let index = 0; index < byteCount; index++) writeByte(rawBytes[index] as number);
}

/** `name=value&name=value`, percent-encoded, in the order given. */
export function encodeQuery(parameters: readonly Parameter[], encoding: TextEncoding): string {
  if (parameters.length === 0) return '';
  begin();
  writeParameters(parameters, encoding);
  return once.toString('latin1', 0, onceLength);
}

export interface EncodedParameters {
  /** As `encodeQuery` gives it. */
  query: string;
  /** `prefix` and the percent-encoded `query`. A view into shared memory: use it before the next call. */
  prefixedTwice: Uint8Array;
}

/** `prefix` goes unencoded before the doubly encoded form. */
export function encodeTwice(
  parameters: readonly Parameter[],
  encoding: TextEncoding,
  prefix: string,
): EncodedParameters {
  begin();
  reserve(prefix.length);
  twiceLength = twice.write(prefix, 0, 'utf8');
  writeParameters(parameters, encoding);
  return { query: once.toString('latin1', 0, onceLength), prefixedTwice: twice.subarray(0, twiceLength) };
}

function writeParameters(parameters: readonly Parameter[], encoding: TextEncoding): void {
  for (let index = 0; index < parameters.length; index++) {
    const parameter = parameters[index] as Parameter;
    if (index > 0) writeSeparator(0x26, 0x36);
    encodeText(parameter[0], encoding);
    writeSeparator(0x3d, 0x44);
    encodeText(parameter[1], encoding);
  }
}

/** `&` (%26) or `=` (%3D): bare in the first form, encoded once in the second. `reserve` left room for both. */
function writeSeparator(bare: number, lowDigit: number): void {
  once[onceLength++] = bare;
  twice[twiceLength++] = percent;
  twice[twiceLength++] = bare === 0x26 ? two : 0x33;
  twice[twiceLength++] = lowDigit;
}
