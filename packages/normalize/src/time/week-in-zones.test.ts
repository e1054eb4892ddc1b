import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWanted, minuteMs, testZones, wallMinute, wantedWeek } from '../testing/wall-clocks.js';
import { daysOf, minutesIn, rangesOf, weekOf } from './week.js';
import { minutesLostOnce, weekInZones } from './week-in-zones.js';

const year = { from: new Date('2030-01-01T00:00Z'), until: new Date('2031-01-01T00:00Z') };
const working = weekOf([{ days: [1], from: '09:00', to: '18:00' }]);
const minute = (day: number, hour: number) => day * 1440 + hour * 60;

describe('weekInZones', () => {
  it('is the week itself on the clocks that it is read on', () => {
    const zones = ['America/New_York'] as const;
    expect(weekInZones(working, { zones, clocks: 'America/New_York', ...year })).toEqual(working);
  });

  it('is on other clocks what is allowed with every offset', () => {
    const zones = ['America/New_York'] as const;
    // 22:00 to 07:00 in winter, an hour earlier in summer.
    expect(rangesOf(weekInZones(working, { zones, clocks: 'Asia/Shanghai', ...year }))).toEqual([
      [minute(0, 22), minute(1, 6)],
    ]);
    const january = { from: year.from, until: new Date('2030-02-01T00:00Z') };
    expect(rangesOf(weekInZones(working, { zones, clocks: 'Asia/Shanghai', ...january }))).toEqual([
      [minute(0, 22), minute(1, 7)],
    ]);
  });

  it('knows weeks in which one of two zones has changed its clocks already', () => {
    const zones = ['Europe/Berlin'] as const;
    const march = { from: new Date('2030-03-01T00:00Z'), until: new Date('2030-04-15T00:00Z') };
    // Six hours behind, five from 10 to 31 March.
    expect(rangesOf(weekInZones(working, { zones, clocks: 'America/New_York', ...march }))).toEqual([
      [minute(0, 4), minute(0, 12)],
    ]);
  });

  it('is what several zones allow at once', () => {
    const zones = ['America/New_York', 'America/Los_Angeles'] as const;
    // They change their clocks three hours apart, at night.
    expect(rangesOf(weekInZones(working, { zones, clocks: 'America/New_York', ...year }))).toEqual([
      [minute(0, 12), minute(0, 18)],
    ]);
    expect(
      minutesIn(weekInZones(working, { zones: ['Asia/Tokyo', 'America/New_York'], clocks: 0, ...year })),
    ).toBe(0);
  });

  it('takes away from the days before a change what is not allowed on those', () => {
    const daily = weekOf([{ days: [1, 2, 3, 4, 5, 6, 7], from: '09:00', to: '18:00' }]);
    const zones = ['America/New_York'] as const;
    const where = {
      zones,
      clocks: -14_400,
      from: new Date('2030-03-08T05:00Z'),
      until: new Date('2030-06-01T00:00Z'),
    };
    const kept = weekInZones(daily, where);
    // The first Friday and Saturday are in winter still; on every other day the clocks are those of summer.
    expect(daysOf(kept).map(minutesIn)).toEqual([540, 540, 540, 540, 480, 480, 540]);
    expect(minutesLostOnce(daily, kept, where)).toBe(120);
    const mondays = weekInZones(working, where);
    expect(mondays).toEqual(working);
    expect(minutesLostOnce(working, mondays, where)).toBe(0);
  });

  it('has every minute that is allowed whenever it comes, and no other', () => {
    // It ends more than a week after the last change, as the result holds on after the end.
    const from = new Date('2030-02-20T00:00Z');
    const until = new Date('2030-12-10T00:00Z');
    fc.assert(
      fc.property(anyWanted, fc.constantFrom(...testZones, 20_700, -16_200), (wanted, clocks) => {
        const week = wantedWeek(wanted);
        const expected = new Uint8Array(week.length).fill(1);
        for (let instant = from.getTime(); instant < until.getTime(); instant += 5 * minuteMs) {
          if (wanted.zones.some((zone) => week[wallMinute(zone, instant)] === 0))
            expected[wallMinute(clocks, instant)] = 0;
        }
        const found = weekInZones(week, { ...wanted, clocks, from, until });
        for (let index = 0; index < week.length; index += 5) {
          if (found[index] !== expected[index]) throw new Error(`minute ${index}`);
        }
      }),
      { numRuns: 12 },
    );
  });
});
