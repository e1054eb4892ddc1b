import { PairTable } from './pair-table.js';
import { hashText, type TextHash } from './text-hash.js';
import { wholeNumberOf } from './whole-number-of.js';
import { WholeNumberSet } from './whole-number-set.js';

/**
 * A set of texts (ids of callees) for lists of millions. Those that are whole numbers, as `0` or `4711`, are kept exactly, in
 * at most 10.2 bytes each once there are thousands; all others as 64-bit hashes, in at most 13.6 bytes, however long they
 * are. Never forgets a text; takes one for another with a chance of 2.7e-8 in a million texts, one list in 37 million
 * (n² / 2^65 for n texts).
 */
export class TextSet {
  readonly #numbers = new WholeNumberSet();
  readonly #hashes = new PairTable(32);
  readonly #hash: TextHash = { high: 0, low: 0 };

  get size(): number {
    return this.#numbers.size + this.#hashes.size;
  }

  /** What the set takes in memory, in bytes. */
  get bytes(): number {
    return this.#numbers.bytes + this.#hashes.bytes;
  }

  /** False when it was there. */
  add(text: string): boolean {
    const number = wholeNumberOf(text);
    if (number >= 0) return this.#numbers.add(number);
    const { high, low } = this.#hashOf(text);
    return this.#hashes.add(high & 63, high, low);
  }

  has(text: string): boolean {
    const number = wholeNumberOf(text);
    if (number >= 0) return this.#numbers.has(number);
    const { high, low } = this.#hashOf(text);
    return this.#hashes.has(high & 63, high, low);
  }

  #hashOf(text: string): TextHash {
    hashText(text, this.#hash);
    // The table takes 0 for a free slot.
    if (this.#hash.high === 0) this.#hash.high = 1;
    return this.#hash;
  }
}
