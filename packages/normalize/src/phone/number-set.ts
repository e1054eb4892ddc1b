import type { PhoneNumber } from '../model/callee.js';
import { PairTable } from './pair-table.js';

const plus = 43;
const zero = 48;
const least = 1e5;
const beyond = 1e15;

/**
 * A set of E.164 numbers for lists of millions: exact, since a number of up to 15 digits that does not begin with 0 is a
 * whole number below 2^53. At most 21.3 bytes a number once there are a thousand (32 while it grows).
 */
export class NumberSet {
  readonly #table = new PairTable();

  get size(): number {
    return this.#table.size;
  }

  /** What the set takes in memory, in bytes. */
  get bytes(): number {
    return this.#table.bytes;
  }

  /** False when it was there. Throws a RangeError for what is not E.164: losing a number here could ring somebody twice. */
  add(phone: PhoneNumber): boolean {
    const number = wholeNumberOf(phone);
    if (number === undefined) throw new RangeError('Only E.164 numbers of 6 to 15 digits can be added.');
    return this.#table.add(Math.floor(number / 0x1_0000_0000), number >>> 0);
  }

  /** False also for what is not E.164, since that is in no set. */
  has(phone: PhoneNumber): boolean {
    const number = wholeNumberOf(phone);
    return number !== undefined && this.#table.has(Math.floor(number / 0x1_0000_0000), number >>> 0);
  }
}

/** The digits as a number; a loop, since `Number` would also take `+6e9`. */
function wholeNumberOf(phone: string): number | undefined {
  if (phone.charCodeAt(0) !== plus || phone.charCodeAt(1) === zero) return undefined;
  let number = 0;
  for (let index = 1; index < phone.length; index++) {
    const digit = phone.charCodeAt(index) - zero;
    if (digit < 0 || digit > 9 || number >= beyond) return undefined;
    number = number * 10 + digit;
  }
  return number >= least && number < beyond ? number : undefined;
}
