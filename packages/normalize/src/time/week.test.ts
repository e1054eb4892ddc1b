import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowed, windowsOf } from '../testing/drafts.js';
import {
  clockTimeOf,
  daysOf,
  haveSameMinutes,
  intersectWeeks,
  isEmpty,
  minuteOf,
  minutesIn,
  rangesOf,
  shiftWeek,
  uniteWeeks,
  weekOf,
} from './week.js';

describe('weekOf', () => {
  it('covers each minute of the windows and no other', () => {
    fc.assert(
      fc.property(windowsOf(5), (windows) => {
        const week = weekOf(windows);
        week.forEach((minute, index) => {
          if (minute !== Number(isAllowed(windows, index))) throw new Error(`minute ${index}`);
        });
      }),
      { numRuns: 15 },
    );
  });

  it('carries Sunday night into Monday', () => {
    const week = weekOf([{ days: [7], from: '23:00', to: '01:00' }]);
    expect(rangesOf(daysOf(week)[6] ?? week)).toEqual([[1380, 1440]]);
    expect(rangesOf(daysOf(week)[0] ?? week)).toEqual([[0, 60]]);
    expect(rangesOf(week)).toEqual([
      [0, 60],
      [10_020, 10_080],
    ]);
    expect(minutesIn(week)).toBe(120);
  });
});

describe('shiftWeek', () => {
  it('moves windows to clocks that are ahead, around the week', () => {
    const week = weekOf([{ days: [7], from: '20:00', to: '22:00' }]);
    expect(shiftWeek(week, 360)).toEqual(weekOf([{ days: [1], from: '02:00', to: '04:00' }]));
  });

  it('moves each minute by as much, and back', () => {
    fc.assert(
      fc.property(windowsOf(1), fc.integer({ min: -20_000, max: 20_000 }), (windows, minutes) => {
        const week = weekOf(windows);
        const shifted = shiftWeek(week, minutes);
        const at = (index: number) => week[(index - minutes + 3 * 10_080) % 10_080];
        if (shifted.some((minute, index) => minute !== at(index))) throw new Error('not shifted');
        if (!haveSameMinutes(shiftWeek(shifted, -minutes), week)) throw new Error('not back');
      }),
      { numRuns: 30 },
    );
  });
});

describe('two weeks', () => {
  const morning = weekOf([{ days: [1], from: '08:00', to: '12:00' }]);
  const noon = weekOf([{ days: [1, 2], from: '11:00', to: '13:00' }]);

  it('have what both allow, and what either allows', () => {
    expect(rangesOf(intersectWeeks(morning, noon))).toEqual([[660, 720]]);
    expect(rangesOf(uniteWeeks(morning, noon))).toEqual([
      [480, 780],
      [2100, 2220],
    ]);
    expect(isEmpty(intersectWeeks(morning, shiftWeek(morning, 1440)))).toBe(true);
    expect(isEmpty(morning)).toBe(false);
    expect(haveSameMinutes(morning, noon)).toBe(false);
  });
});

describe('rangesOf', () => {
  it.each([
    [[], []],
    [[[0, 1440]], [[0, 1440]]],
    [
      [
        [0, 1],
        [1439, 1440],
      ],
      [
        [0, 1],
        [1439, 1440],
      ],
    ],
    [
      [
        [60, 120],
        [120, 180],
      ],
      [[60, 180]],
    ],
  ])('of %j are %j', (filled, expected) => {
    const day = new Uint8Array(1440);
    for (const [begin, end] of filled) day.fill(1, begin, end);
    expect(rangesOf(day)).toEqual(expected);
  });
});

describe('clock times', () => {
  it('go both ways', () => {
    for (const minute of [0, 1, 59, 60, 719, 1439, 1440]) expect(minuteOf(clockTimeOf(minute))).toBe(minute);
    expect(clockTimeOf(1440)).toBe('24:00');
  });
});
