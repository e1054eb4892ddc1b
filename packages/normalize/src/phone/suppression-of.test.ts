import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhoneNumber } from '../model/callee.js';
import { suppressionOf } from './suppression-of.js';

const entries = [
  '+6281234567890',
  '',
  '0812-3456-7891',
  'do not call',
  ' +62 812 3456 7890 ',
  '+999000000001',
  '+6281234567892 ext 3',
  '\t',
];

async function* arriving(texts: Iterable<string>): AsyncGenerator<string> {
  yield* texts;
}

describe('a do-not-call list', () => {
  it.each([
    ['an array', entries],
    ['a generator', new Set(entries).values()],
    ['a stream', arriving(entries)],
  ])('is read from %s', async (_, source) => {
    const read = await suppressionOf(source, { defaultCountry: 'ID' });
    for (const phone of ['+6281234567890', '+6281234567891', '+999000000001'] as const) {
      expect(read.numbers.has(phone)).toBe(true);
    }
    expect(read.numbers.size).toBe(3);
    expect(read).toMatchObject({ entryCount: 6, unreadableCount: 2 });
    expect(read.unreadable).toEqual([
      { position: 4, problem: 'not_a_number' },
      { position: 7, problem: 'extension' },
    ]);
  });

  it('says nothing of what the entries were', async () => {
    const secret = '08123456789';
    const read = await suppressionOf([secret, `${secret}x`]);
    expect(read.unreadableCount).toBe(2);
    expect(JSON.stringify(read)).not.toMatch(/\d{4}/);
  });

  it('finds each of its numbers, however it was written', async () => {
    const phones = fc
      .integer({ min: 1, max: 999_999_999 })
      .map((number): PhoneNumber => `+999${number + 1e9}`);
    const separators = fc.constantFrom('', ' ', '-', '.');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(phones, separators)), async (list) => {
        const texts = list.map(([phone, separator]) => phone.replace(/(\d{3})(?=\d)/g, `$1${separator}`));
        const { numbers, unreadableCount } = await suppressionOf(texts);
        expect(unreadableCount).toBe(0);
        expect(numbers.size).toBe(new Set(list.map(([phone]) => phone)).size);
        expect(list.every(([phone]) => numbers.has(phone))).toBe(true);
      }),
    );
  });

  it('lists a thousand entries that are no numbers, and counts them all', async () => {
    const read = await suppressionOf(Array.from({ length: 2500 }, () => 'x'));
    expect(read.unreadableCount).toBe(2500);
    expect(read.unreadable.length).toBe(1000);
    expect(read.unreadable.at(-1)).toEqual({ position: 1000, problem: 'not_a_number' });
  });

  it('is not one text, whose entries would be its characters', async () => {
    await expect(suppressionOf('+6281234567890')).rejects.toThrow(TypeError);
  });

  it('fails as its source fails: half a list would spare half of the people', async () => {
    async function* broken() {
      yield '+6281234567890';
      throw new Error('the disk is gone');
    }
    await expect(suppressionOf(broken())).rejects.toThrow('the disk is gone');
  });
});
