import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WholeNumberSet } from './whole-number-set.js';

const anyNumber = fc.maxSafeInteger().map((number) => Math.abs(number) % 2 ** 50);
/** Few, so that they meet again; they differ in bits of one half only, or in one bit. */
const near = fc
  .tuple(fc.constantFrom(0, 2 ** 25, 2 ** 25 - 1, 2 ** 32, 2 ** 49, 2 ** 50 - 41), fc.nat(40))
  .map(([base, offset]) => base + offset);

describe('a set of whole numbers', () => {
  it('answers as a native Set does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.oneof(anyNumber, near)), { maxLength: 300 }), (steps) => {
        const set = new WholeNumberSet();
        const model = new Set<number>();
        for (const [adds, number] of steps) {
          expect(set.has(number)).toBe(model.has(number));
          if (adds) expect(set.add(number)).toBe(!model.has(number));
          if (adds) model.add(number);
          expect(set.size).toBe(model.size);
        }
      }),
    );
  });

  it.each([1, 64, 8192, 2 ** 25, 10_007 * 2 ** 13, 2 ** 30])('keeps numbers in steps of %i apart', (step) => {
    const set = new WholeNumberSet();
    for (let index = 0; index < 100_000; index += 1) {
      if (!set.add((index * step) % 2 ** 50)) expect.fail(`lost ${index}`);
    }
    expect(set.size).toBe(100_000);
    expect(set.bytes / set.size).toBeLessThan(10.4);
  });
});
