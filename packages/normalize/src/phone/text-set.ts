import { PairTable } from './pair-table.js';
import { hashText, type TextHash } from './text-hash.js';

/**
 * A set of texts (ids of callees) for lists of millions, by their 64-bit hashes: at most 21.3 bytes a text once there are a
 * thousand (32 while it grows), however long it is. Never forgets a text; takes one for another with a chance of 2.7e-8 in a
 * million texts, one list in 37 million (n² / 2^65 for n texts).
 */
export class TextSet {
  readonly #table = new PairTable();
  readonly #hash: TextHash = { high: 0, low: 0 };

  get size(): number {
    return this.#table.size;
  }

  /** What the set takes in memory, in bytes. */
  get bytes(): number {
    return this.#table.bytes;
  }

  /** False when it was there. */
  add(text: string): boolean {
    const { high, low } = this.#hashOf(text);
    return this.#table.add(high, low);
  }

  has(text: string): boolean {
    const { high, low } = this.#hashOf(text);
    return this.#table.has(high, low);
  }

  #hashOf(text: string): TextHash {
    hashText(text, this.#hash);
    // The table has no place for 0, 0.
    if (this.#hash.high === 0) this.#hash.high = 1;
    return this.#hash;
  }
}
