/** A power of two; the size of an empty table. */
const firstCapacity = 1024;
/** More would make runs of taken slots long, less would waste room. */
const fullest = 0.75;

/**
 * A set of pairs of 32-bit numbers: open addressing over one Uint32Array, 8 bytes a slot, so 10.7 to 21.3 bytes a pair once
 * there are a thousand, where a native Set of such strings takes over 50. While it grows, the old table and the new one stand side
 * by side. The pair 0, 0 marks a free slot and cannot be added.
 */
export class PairTable {
  #slots = new Uint32Array(2 * firstCapacity);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** What the table takes in memory, in bytes. */
  get bytes(): number {
    return this.#slots.byteLength;
  }

  has(high: number, low: number): boolean {
    const slot = slotOf(this.#slots, high, low);
    return this.#slots[slot] !== 0 || this.#slots[slot + 1] !== 0;
  }

  /** False when it was there. */
  add(high: number, low: number): boolean {
    const slot = slotOf(this.#slots, high, low);
    if (this.#slots[slot] !== 0 || this.#slots[slot + 1] !== 0) return false;
    this.#slots[slot] = high;
    this.#slots[slot + 1] = low;
    this.#size += 1;
    if (this.#size * 2 > this.#slots.length * fullest) this.#grow();
    return true;
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Uint32Array(old.length * 2);
    for (let index = 0; index < old.length; index += 2) {
      const high = old[index] as number;
      const low = old[index + 1] as number;
      if (high === 0 && low === 0) continue;
      const slot = slotOf(slots, high, low);
      slots[slot] = high;
      slots[slot + 1] = low;
    }
    this.#slots = slots;
  }
}

/** Where the pair is, or else the free slot where it belongs. Always ends, since a table is never full. */
function slotOf(slots: Uint32Array, high: number, low: number): number {
  const mask = slots.length - 1;
  let slot = (mixed(high, low) << 1) & mask;
  for (;;) {
    const slotHigh = slots[slot];
    const slotLow = slots[slot + 1];
    if (slotHigh === high && slotLow === low) return slot;
    if (slotHigh === 0 && slotLow === 0) return slot;
    slot = (slot + 2) & mask;
  }
}

/** Spreads numbers that follow one another: the finaliser of MurmurHash3. */
function mixed(high: number, low: number): number {
  let hash = low ^ Math.imul(high, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
