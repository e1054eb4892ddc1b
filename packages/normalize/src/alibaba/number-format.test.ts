import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PhoneNumber } from '../index.js';
import { assumedNumberFormat } from './number-format.js';

const { write, read } = assumedNumberFormat;

it('writes Chinese numbers as they are dialled in China, and none that could be taken for one', () => {
  const numbers = [
    '+8613800000000',
    '+8657100000001',
    '+861012345678',
    '+999000000001',
    '+13500000001',
    // Dialled in China, eight digits are a number of the town.
    '+50012345',
  ] as const;
  expect(numbers.map(write)).toEqual([
    '13800000000',
    '057100000001',
    '01012345678',
    '999000000001',
    undefined,
    undefined,
  ]);
});

it('gives back the number that it wrote', () => {
  const chinese = fc
    .integer({ min: 3_000_000_000, max: 9_999_999_999 })
    .map((digits): PhoneNumber => `+861${digits}`);
  const other = fc.integer({ min: 0, max: 999_999_999 }).map((digits): PhoneNumber => `+999${digits + 1e9}`);
  fc.assert(
    fc.property(fc.oneof(chinese, other), (phone) => {
      expect(read(write(phone) ?? '')).toBe(phone);
    }),
  );
  expect(['057100000001', '135****4353', ''].map(read)).toEqual(['+8657100000001', undefined, undefined]);
});
