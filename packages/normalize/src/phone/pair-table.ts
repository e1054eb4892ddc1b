/** So many small tables, of which one at a time grows: so that there is never a second copy of all, and steps can be small. */
const shardCount = 64;
const firstCapacity = 16;
/** More would make runs of taken slots long, less would waste room. */
const fullest = 0.8;
/** By how much a table grows: small steps waste little room, and cost some time. */
const growth = 1.35;

/** What ES2024 adds to the type; Node has had it since version 20. */
interface ResizableBuffer extends ArrayBuffer {
  resize(byteLength: number): void;
}

type MakeResizable = new (byteLength: number, options: { maxByteLength: number }) => ResizableBuffer;

/** A slot with `high` 0 is free. */
interface Shard {
  readonly buffer: ResizableBuffer;
  readonly lows: Uint32Array;
  readonly highs: Uint16Array | Uint32Array;
  size: number;
}

/**
 * A set of triples of a shard (0 to 63), 16 or 32 bits that are not 0, and 32 bits: open addressing over typed arrays. The
 * bits must be spread evenly already, as those of a hash. 7.5 to 10.1 bytes for each with 16 bits, 10 to 13.5 with 32, once
 * there are thousands, where a native Set of such texts takes over 50.
 */
export class PairTable {
  readonly #shards: (Shard | undefined)[] = new Array(shardCount).fill(undefined);
  readonly #highBits: 16 | 32;
  #size = 0;

  constructor(highBits: 16 | 32) {
    this.#highBits = highBits;
  }

  get size(): number {
    return this.#size;
  }

  /** What the table takes in memory, in bytes. */
  get bytes(): number {
    return this.#shards.reduce((sum, shard) => sum + (shard?.buffer.byteLength ?? 0), 0);
  }

  has(shard: number, high: number, low: number): boolean {
    const found = this.#shards[shard];
    return found !== undefined && found.highs[slotOf(found, high, low)] === high;
  }

  /** False when it was there. */
  add(index: number, high: number, low: number): boolean {
    let shard = this.#shards[index];
    if (shard === undefined) shard = this.#shards[index] = newShard(firstCapacity, this.#highBits);
    const slot = slotOf(shard, high, low);
    if (shard.highs[slot] !== 0) return false;
    shard.highs[slot] = high;
    shard.lows[slot] = low;
    shard.size += 1;
    this.#size += 1;
    if (shard.size > shard.lows.length * fullest) this.#shards[index] = grown(shard, this.#highBits);
    return true;
  }
}

/**
 * Buffers that can be resized are given back to the system the moment they are made empty. Others are garbage for a while,
 * and leave holes: a million numbers took 20 MB more.
 */
function newShard(capacity: number, highBits: 16 | 32): Shard {
  const bytes = capacity * (4 + highBits / 8);
  const buffer = new (ArrayBuffer as unknown as MakeResizable)(bytes, { maxByteLength: bytes });
  const lows = new Uint32Array(buffer, 0, capacity);
  const highs = new (highBits === 16 ? Uint16Array : Uint32Array)(buffer, 4 * capacity, capacity);
  return { buffer, lows, highs, size: 0 };
}

function grown({ buffer, lows, highs, size }: Shard, highBits: 16 | 32): Shard {
  const shard = newShard(Math.ceil(lows.length * growth), highBits);
  shard.size = size;
  for (let index = 0; index < lows.length; index += 1) {
    const high = highs[index] as number;
    if (high === 0) continue;
    const low = lows[index] as number;
    const slot = slotOf(shard, high, low);
    shard.highs[slot] = high;
    shard.lows[slot] = low;
  }
  buffer.resize(0);
  return shard;
}

/** Where the pair is, or else the free slot where it belongs. Always ends, since a table is never full. */
function slotOf({ lows, highs }: Shard, high: number, low: number): number {
  const capacity = lows.length;
  let slot = Math.floor((low / 0x1_0000_0000) * capacity);
  while (highs[slot] !== 0 && (lows[slot] !== low || highs[slot] !== high)) {
    slot += 1;
    if (slot === capacity) slot = 0;
  }
  return slot;
}
