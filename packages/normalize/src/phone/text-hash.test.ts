import { expect, it } from 'vitest';
import { hashText } from './text-hash.js';

const hash = { high: 0, low: 0 };
const count = 1_000_000;

/** How many share their 32 bits with another one. */
function sharing(bits: Uint32Array): number {
  const sorted = bits.toSorted();
  return sorted.reduce((shared, value, index) => shared + Number(index > 0 && value === sorted[index - 1]), 0);
}

it.each<[kind: string, idAt: (index: number) => string]>([
  ['counters', (index) => `id-${index}`],
  ['padded counters', (index) => index.toString(36).padStart(24, '0')],
])('spreads a million ids as chance would, in each half and in between: %s', (_, idAt) => {
  const parts = { high: new Uint32Array(count), low: new Uint32Array(count), middle: new Uint32Array(count) };
  for (let index = 0; index < count; index++) {
    hashText(idAt(index), hash);
    parts.high[index] = hash.high;
    parts.low[index] = hash.low;
    parts.middle[index] = (hash.high << 16) | (hash.low >>> 16);
  }
  for (const [part, bits] of Object.entries(parts)) {
    // Chance makes 116.4 of a million; 54 more or less are five standard deviations.
    expect(sharing(bits), part).toBeGreaterThan(62);
    expect(sharing(bits), part).toBeLessThan(171);
  }
});

it('turns half of the bits when one bit of the text turns', () => {
  const text = 'callee-000000000001';
  hashText(text, hash);
  const { high, low } = hash;
  let turned = 0;
  for (let index = 0; index < text.length; index++) {
    for (let bit = 0; bit < 16; bit++) {
      const unit = String.fromCharCode(text.charCodeAt(index) ^ (1 << bit));
      hashText(text.slice(0, index) + unit + text.slice(index + 1), hash);
      turned += bitCount(hash.high ^ high) + bitCount(hash.low ^ low);
    }
  }
  expect(turned / (text.length * 16)).toBeGreaterThan(31);
  expect(turned / (text.length * 16)).toBeLessThan(33);
});

function bitCount(value: number): number {
  return (value >>> 0).toString(2).replaceAll('0', '').length;
}
