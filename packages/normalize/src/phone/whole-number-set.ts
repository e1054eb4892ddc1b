import { PairTable } from './pair-table.js';

const half = 2 ** 25;
const halfMask = half - 1;

/**
 * A set of whole numbers from 0 to 2^50 - 1, exact. At most 10.2 bytes a number once there are thousands.
 *
 * The 50 bits are spread by a Feistel network, which never gives two numbers the same bits; of these, 6 tell the shard, 12
 * and 32 what is kept in it.
 */
export class WholeNumberSet {
  readonly #table = new PairTable(16);

  get size(): number {
    return this.#table.size;
  }

  /** What the set takes in memory, in bytes. */
  get bytes(): number {
    return this.#table.bytes;
  }

  /** False when it was there. */
  add(number: number): boolean {
    const right = spreadRight(number);
    const left = spreadLeft(number, right);
    return this.#table.add(left & 63, (left >>> 13) + 1, lowOf(left, right));
  }

  has(number: number): boolean {
    const right = spreadRight(number);
    const left = spreadLeft(number, right);
    return this.#table.has(left & 63, (left >>> 13) + 1, lowOf(left, right));
  }
}

/** The right half after the second of three rounds, by the left one after the first. */
function spreadRight(number: number): number {
  return (number % half) ^ mixed(firstLeft(number));
}

/** The left half after the third round, by the right one after the second. */
function spreadLeft(number: number, right: number): number {
  return firstLeft(number) ^ mixed(right ^ 0x0155_5555);
}

function firstLeft(number: number): number {
  return Math.floor(number / half) ^ mixed((number % half) ^ 0x00aa_aaaa);
}

/** 32 of the 44 bits that are left, unsigned. */
function lowOf(left: number, right: number): number {
  return (right | ((left << 19) & 0xfe00_0000)) >>> 0;
}

/** 25 bits that depend on all bits: the finaliser of MurmurHash3. */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 7) & halfMask;
}
