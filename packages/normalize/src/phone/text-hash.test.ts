import { expect, it } from 'vitest';
import { hashText } from './text-hash.js';

const hash = { high: 0, low: 0 };
const count = 1_000_000;

/** How many of a million ids share 32 bits with an earlier one; chance alone makes 116.4, and 54 more or less in five standard deviations. */
function sharedBits(idAt: (index: number) => string, bits: () => number): number {
  const seen = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    hashText(idAt(index), hash);
    seen[index] = bits() >>> 0;
  }
  seen.sort();
  return seen.reduce((shared, value, index) => shared + Number(index > 0 && value === seen[index - 1]), 0);
}

it.each<[part: string, bits: () => number]>([
  ['high half', () => hash.high],
  ['low half', () => hash.low],
  ['middle bits', () => (hash.high << 16) | (hash.low >>> 16)],
])('spreads ids that follow one another as chance would: the %s', (_, bits) => {
  for (const idAt of [
    (index: number) => `id-${index}`,
    (index: number) => index.toString(36).padStart(24, '0'),
  ]) {
    const shared = sharedBits(idAt, bits);
    expect(shared).toBeGreaterThan(62);
    expect(shared).toBeLessThan(171);
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
