import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampaignDraft } from '../index.js';
import { draft, isAllowed, windowsOf } from '../testing/drafts.js';
import { refusedPaths } from '../testing/refused-paths.js';
import { allowedTimes } from './allowed-times.js';

const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const clocks = {
  vendorTimeZone: 'Asia/Shanghai',
  from: new Date('2030-01-15T02:00:00Z'),
  ignoreWeekDays: false,
};

function times(changes: Partial<CampaignDraft>, changedClocks = clocks): ReturnType<typeof allowedTimes> {
  return allowedTimes({ ...draft, ...changes }, changedClocks);
}

describe('allowedTimes', () => {
  it('move windows to the vendor’s clocks', () => {
    expect(times({ timeZone: 'America/New_York' })).toEqual({
      allowSendTime: [
        { strTime: '00:00', endTime: '07:00' },
        { strTime: '22:00', endTime: '23:59' },
      ],
      losses: [{ field: 'windows', reason: expect.any(String) as string }],
    });
  });

  it('have no limit for the whole day', () => {
    const windows = [{ days: everyDay, from: '00:00', to: '24:00' }] as const;
    expect(times({ windows })).toEqual({ allowSendTime: undefined, losses: [] });
  });

  it('refuse some days, unless the days may be ignored', () => {
    const windows = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' }] as const;
    expect(refusedPaths(() => times({ windows }))).toEqual(['windows']);
    expect(times({ windows }, { ...clocks, ignoreWeekDays: true })).toEqual({
      allowSendTime: [{ strTime: '09:00', endTime: '18:00' }],
      losses: [{ field: 'windows[].days', reason: expect.any(String) as string }],
    });
  });

  it('refuse more than three stretches, and the last minute alone', () => {
    const three = [
      { days: everyDay, from: '10:00', to: '10:30' },
      { days: everyDay, from: '11:00', to: '11:30' },
      { days: everyDay, from: '12:00', to: '12:30' },
    ] as const;
    const fourth = { days: everyDay, from: '13:00', to: '13:30' } as const;
    expect(times({ windows: three }).allowSendTime).toHaveLength(3);
    expect(refusedPaths(() => times({ windows: [...three, fourth] }))).toEqual(['windows']);
    const lastMinute = { days: everyDay, from: '23:59', to: '24:00' } as const;
    expect(refusedPaths(() => times({ windows: [lastMinute] }))).toEqual(['windows']);
  });

  it('allow no minute that the draft does not, and miss none but the last of the day', () => {
    /** How far the vendor's clocks are ahead of each, in minutes. */
    const zones = { 'Asia/Shanghai': 0, UTC: 480, 'Asia/Kolkata': 150, 'America/New_York': 780 };
    const zone = fc.constantFrom(...Object.entries(zones));
    let taken = 0;
    fc.assert(
      fc.property(windowsOf(1), zone, (any, [timeZone, ahead]) => {
        const windows = any.map((window) => ({ ...window, days: everyDay })) as never as typeof any;
        if (refusedPaths(() => times({ windows, timeZone })) !== undefined) return;
        taken += 1;
        const ranges = times({ windows, timeZone }).allowSendTime?.map(({ strTime, endTime }) => [
          minuteOf(strTime),
          minuteOf(endTime),
        ]);
        for (let minute = 0; minute < 1440; minute += 1) {
          const isDialled = ranges?.some(([begin = 0, end = 0]) => minute >= begin && minute < end) ?? true;
          const isWanted = isAllowed(windows, (minute - ahead + 7 * 1440) % (7 * 1440));
          const isLost = ranges !== undefined && minute === 1439;
          if (isDialled !== (isWanted && !isLost)) throw new Error(`minute ${minute}`);
        }
      }),
      { numRuns: 60 },
    );
    expect(taken).toBeGreaterThan(20);
  });
});

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
