import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextSet } from './text-set.js';

describe('a set of texts', () => {
  it('answers as a native Set does', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ maxLength: 2 }),
      fc.constantFrom('', '\0', '\0\0'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), texts), { maxLength: 300 }), (steps) => {
        const set = new TextSet();
        const model = new Set<string>();
        for (const [adds, text] of steps) {
          expect(set.has(text)).toBe(model.has(text));
          if (adds) expect(set.add(text)).toBe(!model.has(text));
          if (adds) model.add(text);
          expect(set.size).toBe(model.size);
        }
      }),
    );
  });

  it.each<[kind: string, idAt: (index: number) => string]>([
    ['counters', (index) => `callee-${index}`],
    ['padded counters', (index) => String(index).padStart(32, '0')],
    ['counters at the front', (index) => `${index}@example.com`],
    [
      'single Chinese characters in pairs',
      (index) => String.fromCharCode(0x4e00 + (index >> 9), 0x4e00 + (index & 511)),
    ],
  ])('tells 200,000 ids apart: %s', (_, idAt) => {
    const set = new TextSet();
    for (let index = 0; index < 200_000; index++) if (!set.add(idAt(index))) expect.fail(`lost ${index}`);
    for (let index = 0; index < 200_000; index += 997)
      if (set.add(idAt(index))) expect.fail(`forgot ${index}`);
    expect(set.size).toBe(200_000);
    expect(set.bytes / set.size).toBeLessThan(13.8);
  });
});
