import { describe, expect, it } from 'vitest';
import { checkEncodings, weekOfTexts } from '../testing/check-encodings.js';
import { refusedPaths } from '../testing/refused-paths.js';
import type { WantedWindows } from '../time/encoded-windows.js';
import { type ScheduleParamOptions, scheduleParam } from './schedule-param.js';

const call = { vendor: 'huawei', operation: 'createCampaign' };
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const weekdays = [1, 2, 3, 4, 5] as const;
const period = { from: new Date('2030-01-15T02:00Z'), until: new Date('2030-02-15T02:00Z') };

function encode(
  windows: WantedWindows['windows'],
  changes: Partial<ScheduleParamOptions & WantedWindows> = {},
) {
  return scheduleParam({ windows, zones: ['Asia/Shanghai'], ...period, ...changes }, { call, ...changes });
}

describe('scheduleParam', () => {
  it('has the same spans for workdays and holidays, in UTC', () => {
    const { fields, losses, assumptions } = encode([
      { days: everyDay, from: '09:00', to: '12:00' },
      { days: everyDay, from: '14:00', to: '18:00' },
    ]);
    expect(fields).toEqual({
      workdayBeginTime1: '01:00',
      workdayEndTime1: '04:00',
      workdayBeginTime2: '06:00',
      workdayEndTime2: '10:00',
      workdayBeginTime3: '',
      workdayEndTime3: '',
      holidayBeginTime1: '01:00',
      holidayEndTime1: '04:00',
      holidayBeginTime2: '06:00',
      holidayEndTime2: '10:00',
      holidayBeginTime3: '',
      holidayEndTime3: '',
    });
    expect(losses).toEqual([]);
    expect(assumptions.map(({ assumption }) => assumption).join()).toMatch(
      /clocks of UTC.*workday or a holiday/,
    );
  });

  it('keeps what all seven days share, since any day may be a holiday', () => {
    const { fields, losses } = encode([
      { days: weekdays, from: '09:00', to: '18:00' },
      { days: [6, 7], from: '10:00', to: '14:00' },
    ]);
    expect(fields).toMatchObject({
      workdayBeginTime1: '02:00',
      workdayEndTime1: '06:00',
      holidayBeginTime1: '02:00',
      holidayEndTime1: '06:00',
    });
    expect(losses).toEqual([{ field: 'windows', reason: expect.stringMatching(/^1500 minutes .*calendar/) }]);
    expect(refusedPaths(() => encode([{ days: weekdays, from: '09:00', to: '18:00' }]))).toEqual(['windows']);
  });

  it('tells the kinds of days apart where you say which they are', () => {
    const windows = [{ days: weekdays, from: '09:00', to: '18:00' }] as const;
    const { fields, losses, assumptions } = encode(windows, { holidays: [6, 7] });
    expect(fields).toMatchObject({
      workdayBeginTime1: '01:00',
      workdayEndTime1: '10:00',
      holidayBeginTime1: '',
    });
    expect(losses).toEqual([]);
    expect(assumptions.map(({ assumption }) => assumption).join()).toContain('6, 7');
    const friday = encode(windows, { holidays: [5, 6, 7] });
    expect(friday.fields).toMatchObject({ workdayEndTime1: '10:00', holidayEndTime1: '' });
    expect(friday.losses).toEqual([
      { field: 'windows', reason: expect.stringMatching(/^540 minutes .*one list/) },
    ]);
    expect(encode([{ days: everyDay, from: '09:00', to: '18:00' }], { holidays: [] }).losses).toEqual([]);
  });

  it('keeps the three longest spans, and ends a minute before midnight', () => {
    const { fields, losses } = encode(
      [
        { days: everyDay, from: '08:00', to: '08:30' },
        { days: everyDay, from: '10:00', to: '11:00' },
        { days: everyDay, from: '12:00', to: '13:00' },
        { days: everyDay, from: '22:00', to: '24:00' },
      ],
      { vendorTimeZone: 'Asia/Shanghai' },
    );
    expect(fields).toMatchObject({
      workdayBeginTime1: '10:00',
      holidayBeginTime2: '12:00',
      holidayBeginTime3: '22:00',
      holidayEndTime3: '23:59',
    });
    expect(losses.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^7 minutes .*24:00/),
      expect.stringMatching(/^210 minutes .*3 spans/),
    ]);
  });

  it.each<[string, Pick<ScheduleParamOptions, 'holidays'>]>([
    ['whatever is a holiday', {}],
    ['with known holidays', { holidays: [6, 7] }],
  ])('allows no minute that is not wanted, %s, and says exactly when some are left out', (_, options) => {
    const tally = checkEncodings({
      encode: (wanted, vendorTimeZone) => scheduleParam(wanted, { call, vendorTimeZone, ...options }),
      read: (fields) => {
        const spans = (kind: string) =>
          [1, 2, 3].map(
            (span) => [`${fields[`${kind}BeginTime${span}`]}`, `${fields[`${kind}EndTime${span}`]}`] as const,
          );
        const holidays: readonly number[] = options.holidays ?? everyDay;
        const workdays = options.holidays ? weekdays : everyDay;
        const week = weekOfTexts(workdays, spans('workday'));
        return weekOfTexts(holidays, spans('holiday')).map((minute, index) => minute | (week[index] ?? 0));
      },
    });
    expect(tally.exact).toBeGreaterThan(0);
    expect(tally.narrowed).toBeGreaterThan(0);
  });
});
