import { describe, expect, it } from 'vitest';
import { checkEncodings, weekOfTexts } from '../testing/check-encodings.js';
import { refusedPaths } from '../testing/refused-paths.js';
import type { WantedWindows } from '../time/encoded-windows.js';
import { type AllowedTimesOptions, allowedTimes } from './allowed-times.js';

const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const weekdays = [1, 2, 3, 4, 5] as const;
const options = {
  call: { vendor: 'laaffic', operation: 'sendAgentGroupCall' },
  vendorTimeZone: 'Asia/Shanghai',
} as const satisfies AllowedTimesOptions;
const january = { from: new Date('2030-01-15T02:00Z'), until: new Date('2030-02-15T02:00Z') };

function encode(
  windows: WantedWindows['windows'],
  changes: Partial<WantedWindows & AllowedTimesOptions> = {},
): ReturnType<typeof allowedTimes> {
  return allowedTimes(
    { windows, zones: ['Asia/Shanghai'], ...january, ...changes },
    { ...options, ...changes },
  );
}

describe('allowedTimes', () => {
  it('move windows to the vendor’s clocks, in two ranges where they pass midnight there', () => {
    const { fields, losses, assumptions } = encode([{ days: everyDay, from: '09:00', to: '18:00' }], {
      zones: ['America/New_York'],
    });
    expect(fields.allowSendTime).toEqual([
      { strTime: '00:00', endTime: '07:00' },
      { strTime: '22:00', endTime: '23:59' },
    ]);
    expect(losses).toEqual([{ field: 'windows', reason: expect.stringMatching(/^7 minutes .*24:00/) }]);
    expect(assumptions[0]?.assumption).toContain('Asia/Shanghai');
  });

  it('keep what is allowed before and after a change of clocks', () => {
    const march = { from: new Date('2030-03-01T00:00Z'), until: new Date('2030-04-01T00:00Z') };
    const windows = [{ days: everyDay, from: '12:00', to: '20:00' }] as const;
    const { fields, losses } = encode(windows, { zones: ['America/New_York'], ...march });
    // 01:00 to 09:00 in winter, 00:00 to 08:00 in summer.
    expect(fields.allowSendTime).toEqual([{ strTime: '01:00', endTime: '08:00' }]);
    expect(losses).toEqual([{ field: 'windows', reason: expect.stringMatching(/^420 minutes/) }]);
    const before = { from: march.from, until: new Date('2030-03-10T07:00Z') };
    expect(encode(windows, { zones: ['America/New_York'], ...before }).losses).toEqual([]);
  });

  it('have no limit for the whole day', () => {
    const { fields, losses } = encode([{ days: everyDay, from: '00:00', to: '24:00' }]);
    expect(fields).toEqual({});
    expect(losses).toEqual([]);
  });

  it('keep the hours that all days share', () => {
    const { fields, losses } = encode([
      { days: weekdays, from: '09:00', to: '18:00' },
      { days: [6, 7], from: '12:00', to: '20:00' },
    ]);
    expect(fields.allowSendTime).toEqual([{ strTime: '12:00', endTime: '18:00' }]);
    expect(losses).toEqual([
      { field: 'windows', reason: expect.stringMatching(/^1140 minutes .*days of the week/) },
    ]);
  });

  it('refuse days without windows, unless the days may be ignored', () => {
    const windows = [{ days: weekdays, from: '09:00', to: '18:00' }] as const;
    expect(refusedPaths(() => encode(windows))).toEqual(['windows']);
    expect(() => encode(windows)).toThrow(/hours that all seven days share \(ignoreWeekDays/);
    const { fields, losses } = encode(windows, { ignoreWeekDays: true });
    expect(fields.allowSendTime).toEqual([{ strTime: '09:00', endTime: '18:00' }]);
    expect(losses).toEqual([{ field: 'windows[].days', reason: expect.any(String) as string }]);
  });

  it('keep the three longest of more ranges, also where midnight makes the fourth', () => {
    const { fields, losses } = encode([
      { days: everyDay, from: '10:00', to: '10:20' },
      { days: everyDay, from: '11:00', to: '11:30' },
      { days: everyDay, from: '12:00', to: '12:30' },
      { days: everyDay, from: '13:00', to: '13:30' },
    ]);
    expect(fields.allowSendTime?.map(({ strTime }) => strTime)).toEqual(['11:00', '12:00', '13:00']);
    expect(losses).toEqual([{ field: 'windows', reason: expect.stringMatching(/^140 minutes .*3 ranges/) }]);
    const night = encode([
      { days: everyDay, from: '10:00', to: '10:30' },
      { days: everyDay, from: '12:00', to: '13:00' },
      { days: everyDay, from: '22:00', to: '02:00' },
    ]);
    expect(night.fields.allowSendTime?.map(({ strTime }) => strTime)).toEqual(['00:00', '12:00', '22:00']);
    expect(night.losses).toHaveLength(2);
  });

  it('refuse the last minute of the day alone', () => {
    expect(refusedPaths(() => encode([{ days: everyDay, from: '23:59', to: '24:00' }]))).toEqual(['windows']);
  });

  it('refuse clocks of no zone', () => {
    const windows = [{ days: everyDay, from: '09:00', to: '18:00' }] as const;
    const offset = '+08:00' as AllowedTimesOptions['vendorTimeZone'];
    expect(refusedPaths(() => encode(windows, { vendorTimeZone: offset }))).toEqual(['vendorTimeZone']);
  });

  it('allow no minute that is not wanted, and say exactly when some are left out', () => {
    const tally = checkEncodings({
      encode: (wanted, vendorTimeZone) => allowedTimes(wanted, { ...options, vendorTimeZone }),
      read: ({ allowSendTime }) =>
        weekOfTexts(
          everyDay,
          allowSendTime?.map(({ strTime, endTime }) => [strTime, endTime] as const) ?? [['00:00', '24:00']],
        ),
    });
    expect(tally.exact).toBeGreaterThan(0);
    expect(tally.narrowed).toBeGreaterThan(0);
  });
});
