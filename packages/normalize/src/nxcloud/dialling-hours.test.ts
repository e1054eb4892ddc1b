import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallingWindow } from '../index.js';
import { isAllowed, windowsOf } from '../testing/drafts.js';
import { refusedPaths } from '../testing/refused-paths.js';
import { diallingHours } from './dialling-hours.js';

const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const weekdays = [1, 2, 3, 4, 5] as const;

describe('diallingHours', () => {
  it.each<[CallingWindow['from'], CallingWindow['to'], string, string]>([
    ['09:30', '18:00', '10,11,12,13,14,15,16,17', '9,10,11,12,13,14,15,16,17'],
    ['09:00', '17:30', '9,10,11,12,13,14,15,16,17', '9,10,11,12,13,14,15,16'],
    ['23:30', '24:00', '', '23'],
    ['23:00', '01:00', '0,23', '0,23'],
  ])('writes %s to %s in half hours', (from, to, dialAtUpHour, dialAtDownHour) => {
    expect(diallingHours([{ days: everyDay, from, to }])).toEqual({
      dialAtWeekDay: '1,2,3,4,5,6,7',
      dialAtUpHour,
      dialAtDownHour,
    });
  });

  it.each<[CallingWindow[], string[]]>([
    [[{ days: weekdays, from: '09:15', to: '18:20' }], ['windows[0].from', 'windows[0].to']],
    // Friday night reaches into Saturday, and Monday begins without a night before.
    [[{ days: weekdays, from: '22:00', to: '02:00' }], ['windows']],
    [
      [
        { days: [1], from: '09:00', to: '10:00' },
        { days: [2], from: '09:00', to: '11:00' },
      ],
      ['windows'],
    ],
  ])('refuses %j, which no lists of hours mean', (windows, paths) => {
    expect(refusedPaths(() => diallingHours(windows))).toEqual(paths);
  });

  it('dials in exactly the minutes of the windows, or refuses them', () => {
    const tally = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(windowsOf(30), fc.boolean(), (any, isDaily) => {
        const windows = any.map((window) => (isDaily ? { ...window, days: everyDay } : window));
        if (refusedPaths(() => diallingHours(windows)) !== undefined) {
          tally.refused += 1;
          return;
        }
        tally.taken += 1;
        const hours = diallingHours(windows);
        for (let minute = 0; minute < 7 * 1440; minute += 30) {
          if (isDialled(hours, minute) !== isAllowed(windows, minute)) throw new Error(`minute ${minute}`);
        }
      }),
      { numRuns: 60 },
    );
    expect(tally.taken).toBeGreaterThan(10);
    expect(tally.refused).toBeGreaterThan(5);
  });
});

/** Reads the lists back, as the vendor's page explains them. */
function isDialled(lists: ReturnType<typeof diallingHours>, minuteOfWeek: number): boolean {
  const { dialAtWeekDay, dialAtUpHour, dialAtDownHour } = lists;
  const day = Math.floor(minuteOfWeek / 1440) + 1;
  const hour = Math.floor(minuteOfWeek / 60) % 24;
  const hours = minuteOfWeek % 60 < 30 ? dialAtUpHour : dialAtDownHour;
  return dialAtWeekDay.split(',').includes(`${day}`) && hours.split(',').includes(`${hour}`);
}
