import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minuteMs, testZones, wallOffsetMinutes } from '../testing/wall-clocks.js';
import { offsetPhases, offsetSecondsAt } from './clock-offsets.js';

const winter = new Date('2030-01-15T00:00:00Z');
const summer = new Date('2030-07-15T00:00:00Z');

describe('offsetSecondsAt', () => {
  it.each([
    ['UTC', winter, 0],
    ['Asia/Shanghai', winter, 28_800],
    ['Asia/Kolkata', winter, 19_800],
    ['America/New_York', winter, -18_000],
    ['America/New_York', summer, -14_400],
    ['Pacific/Kiritimati', winter, 50_400],
    ['Etc/GMT+12', winter, -43_200],
    [20_700, winter, 20_700],
  ] as const)('of %s at %o is %i', (clocks, instant, expected) => {
    expect(offsetSecondsAt(clocks, instant)).toBe(expected);
  });

  it('changes at the very millisecond', () => {
    const change = Date.UTC(2030, 2, 10, 7);
    expect(offsetSecondsAt('America/New_York', new Date(change))).toBe(-14_400);
    expect(offsetSecondsAt('America/New_York', new Date(change - 1))).toBe(-18_000);
    expect(offsetSecondsAt('America/New_York', new Date(change))).toBe(-14_400);
  });

  it('is what Intl says, in whatever order it is asked for', () => {
    const instants = fc.date({
      min: new Date('2005-01-01'),
      max: new Date('2060-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...testZones), instants, (zone, instant) => {
        expect(offsetSecondsAt(zone, instant)).toBe(wallOffsetMinutes(zone, instant.getTime()) * 60);
      }),
      { numRuns: 500 },
    );
  });
});

describe('offsetPhases', () => {
  const phasesOf = (...parameters: Parameters<typeof offsetPhases>) =>
    [...offsetPhases(...parameters)].map(({ from, until, offsetSeconds }) => [
      Number.isFinite(from) ? new Date(from).toISOString() : from,
      Number.isFinite(until) ? new Date(until).toISOString() : until,
      offsetSeconds,
    ]);

  it('follow each other, also where clocks move by half an hour', () => {
    expect(phasesOf('Australia/Lord_Howe', winter, summer)).toEqual([
      ['2029-10-06T15:30:00.000Z', '2030-04-06T15:00:00.000Z', 39_600],
      ['2030-04-06T15:00:00.000Z', '2030-10-05T15:30:00.000Z', 37_800],
    ]);
  });

  it('know the island that skipped a day', () => {
    const month = [new Date('2011-12-15'), new Date('2012-01-01')] as const;
    expect(phasesOf('Pacific/Apia', ...month).map(([from, , offset]) => [from, offset])).toEqual([
      ['2011-09-24T14:00:00.000Z', -36_000],
      ['2011-12-30T10:00:00.000Z', 50_400],
    ]);
  });

  it('leave out a change at the very end', () => {
    const change = new Date('2030-03-10T07:00:00Z');
    expect(phasesOf('America/New_York', winter, change)).toHaveLength(1);
    expect(phasesOf('America/New_York', winter, new Date(change.getTime() + 1))).toHaveLength(2);
    expect(phasesOf('America/New_York', change, change)).toHaveLength(1);
  });

  it('have no end without a change', () => {
    expect(phasesOf('UTC', winter, summer)).toEqual([[-Infinity, Infinity, 0]]);
    expect(phasesOf(-3600, winter, summer)).toEqual([[-Infinity, Infinity, -3600]]);
  });

  it('hold for every minute in them', () => {
    const until = new Date(winter.getTime() + 300 * 1440 * minuteMs);
    for (const zone of testZones) {
      let passed = winter.getTime();
      for (const phase of offsetPhases(zone, winter, until)) {
        expect(phase.from).toBeLessThanOrEqual(passed);
        for (; passed < Math.min(phase.until, until.getTime()); passed += 30 * minuteMs) {
          if (wallOffsetMinutes(zone, passed) * 60 !== phase.offsetSeconds)
            throw new Error(`${zone} ${passed}`);
        }
      }
      expect(passed).toBeGreaterThanOrEqual(until.getTime());
    }
  });
});
