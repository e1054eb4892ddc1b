import { expect, it } from 'vitest';
import { longestRanges, withoutLastMinute } from './fit-day.js';
import { rangesOf } from './week.js';

const day = new Uint8Array(1440).fill(1, 60, 90).fill(1, 120, 180).fill(1, 200, 230).fill(1, 1400, 1440);

it('keeps the longest ranges, of equal ones the earlier, in their order', () => {
  expect(rangesOf(longestRanges(day, 3))).toEqual([
    [60, 90],
    [120, 180],
    [1400, 1440],
  ]);
  expect(longestRanges(day, 4)).toEqual(day);
});

it('leaves out the minute before midnight alone', () => {
  expect(rangesOf(withoutLastMinute(day)).at(-1)).toEqual([1400, 1439]);
  expect(day[1439]).toBe(1);
});
