import type { PhoneNumber } from '../model/callee.js';
import { WholeNumberSet } from './whole-number-set.js';

const plus = 43;
const zero = 48;
const least = 1e5;
const beyond = 1e15;

/**
 * A set of E.164 numbers for lists of millions: exact, since a number of up to 15 digits that does not begin with 0 is a
 * whole number. At most 10.2 bytes a number once there are thousands.
 */
export class NumberSet {
  readonly #numbers = new WholeNumberSet();

  get size(): number {
    return this.#numbers.size;
  }

  /** What the set takes in memory, in bytes. */
  get bytes(): number {
    return this.#numbers.bytes;
  }

  /** False when it was there. Throws a RangeError for what is not E.164: losing a number here could ring somebody twice. */
  add(phone: PhoneNumber): boolean {
    const number = wholeNumberOfPhone(phone);
    if (number === undefined) throw new RangeError('Only E.164 numbers of 6 to 15 digits can be added.');
    return this.#numbers.add(number);
  }

  /** False also for what is not E.164, since that is in no set. */
  has(phone: PhoneNumber): boolean {
    const number = wholeNumberOfPhone(phone);
    return number !== undefined && this.#numbers.has(number);
  }
}

/** The digits as a number; a loop, since `Number` would also take `+6e9`. */
function wholeNumberOfPhone(phone: string): number | undefined {
  if (phone.charCodeAt(0) !== plus || phone.charCodeAt(1) === zero) return undefined;
  let number = 0;
  for (let index = 1; index < phone.length; index++) {
    const digit = phone.charCodeAt(index) - zero;
    if (digit < 0 || digit > 9 || number >= beyond) return undefined;
    number = number * 10 + digit;
  }
  return number >= least && number < beyond ? number : undefined;
}
