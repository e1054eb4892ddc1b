import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhoneNumber } from '../model/callee.js';
import { NumberSet } from './number-set.js';

const phones = fc.bigInt({ min: 100_000n, max: 10n ** 15n - 1n }).map((digits): PhoneNumber => `+${digits}`);
/** Few, so that they meet again; they differ in the low or the high 32 bits only, or in their number of digits. */
const near = fc
  .tuple(fc.constantFrom(100_000, 2 ** 32, 2 ** 33, 2 ** 49, 999_000_000_000), fc.nat(40))
  .map(([base, offset]): PhoneNumber => `+${base + offset}`);

describe('a set of numbers', () => {
  it('answers as a native Set does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.oneof(phones, near)), { maxLength: 300 }), (steps) => {
        const set = new NumberSet();
        const model = new Set<PhoneNumber>();
        for (const [adds, phone] of steps) {
          expect(set.has(phone)).toBe(model.has(phone));
          if (adds) expect(set.add(phone)).toBe(!model.has(phone));
          if (adds) model.add(phone);
          expect(set.size).toBe(model.size);
        }
      }),
    );
  });

  it.each([
    ['one after the other', 1],
    ['in steps that share their low bits', 65_536],
    ['in steps that share their low 32 bits', 2 ** 32],
  ])('holds 100,000 numbers that come %s', (_, step) => {
    const set = new NumberSet();
    const phoneAt = (index: number): PhoneNumber => `+${1_000_000 + index * step}`;
    for (let index = 0; index < 100_000; index++) if (!set.add(phoneAt(index))) expect.fail(`lost ${index}`);
    for (let index = 0; index < 100_000; index++) {
      if (!set.has(phoneAt(index)) || set.add(phoneAt(index))) expect.fail(`forgot ${index}`);
    }
    for (let index = 100_000; index < 200_000; index++) {
      if (set.has(phoneAt(index))) expect.fail(`made ${index} up`);
    }
    expect(set.size).toBe(100_000);
  });

  it('takes at most 11 bytes a number while it grows to a million', () => {
    const set = new NumberSet();
    let most = 0;
    for (let number = 1; number <= 1_000_000; number++) {
      set.add(`+${999_000_000_000 + number}`);
      // Looking at the size costs more than adding.
      if (number % 997 === 0 && number >= 5000) most = Math.max(most, set.bytes / number);
    }
    expect(most).toBeLessThan(11);
    expect(set.size).toBe(1_000_000);
  });

  it.each([
    '',
    '+',
    '+12345',
    '+0123456',
    '123456',
    '+1234567890123456',
    '+6e9',
    '+62 812345',
    '+NaN',
    '+-123456',
  ])('has no place for %j and does not say which it was', (text) => {
    const set = new NumberSet();
    expect(set.has(text as PhoneNumber)).toBe(false);
    expect(() => set.add(text as PhoneNumber)).toThrow(
      new RangeError('Only E.164 numbers of 6 to 15 digits can be added.'),
    );
    expect(set.size).toBe(0);
  });
});
