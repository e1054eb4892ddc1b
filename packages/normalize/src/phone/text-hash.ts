/** What {@link hashText} writes into: 64 bits as two unsigned halves. */
export interface TextHash {
  high: number;
  low: number;
}

/**
 * A 64-bit hash of a text's UTF-16 units, in two halves that feed each other as in MurmurHash3's 128-bit form for 32-bit
 * machines. Writes into `hash`, since an object for each of a million ids would be more work than the hash.
 */
export function hashText(text: string, hash: TextHash): void {
  let high = 0x8a91a6d4;
  let low = 0x5bd1e995;
  const { length } = text;
  for (let index = 0; index < length; index += 2) {
    // Two units a round; NaN of a missing second one counts as 0, and the length tells it from a real one.
    const block = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
    high ^= Math.imul(rotated(Math.imul(block, 0x239b961b), 15), 0xab0e9789);
    high = (Math.imul(rotated(high, 19) + low, 5) + 0x561ccd1b) | 0;
    low ^= Math.imul(rotated(Math.imul(block, 0x38b34ae5), 16), 0xa1e38b93);
    low = (Math.imul(rotated(low, 17) + high, 5) + 0x0bcaa747) | 0;
  }
  high = finished((high ^ length) + low);
  low = finished((low ^ length) + high);
  hash.high = (high + low) >>> 0;
  hash.low = (low + hash.high) >>> 0;
}

function rotated(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function finished(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
