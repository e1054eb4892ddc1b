import { describe, expect, it } from 'vitest';
import { checkEncodings, weekOfTexts } from '../testing/check-encodings.js';
import { refusedPaths } from '../testing/refused-paths.js';
import type { WantedWindows } from '../time/encoded-windows.js';
import { workingTimes } from './working-times.js';

const call = { vendor: 'alibaba', operation: 'createJobGroup' };
const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const period = { from: new Date('2030-01-15T02:00Z'), until: new Date('2030-02-15T02:00Z') };

function encode(windows: WantedWindows['windows'], zone: WantedWindows['zones'][0] = 'Asia/Shanghai') {
  return workingTimes({ windows, zones: [zone], ...period }, { call });
}

describe('workingTimes', () => {
  it('are windows of the day on days of the week, from an instant to another', () => {
    const { fields, losses, assumptions } = encode([
      { days: [1, 2, 7], from: '10:00', to: '11:30' },
      { days: [1, 2, 7], from: '14:00', to: '15:00' },
    ]);
    expect(fields).toEqual({
      startTime: period.from.getTime(),
      endTime: period.until.getTime(),
      repeatBy: 'Week',
      repeatDays: ['1', '2', '0'],
      workingTime: [
        { beginTime: '10:00:00', endTime: '11:30:00' },
        { beginTime: '14:00:00', endTime: '15:00:00' },
      ],
    });
    expect(losses).toEqual([]);
    expect(assumptions[0]?.assumption).toContain('Asia/Shanghai');
  });

  it('move to the days of the vendor’s clocks', () => {
    const { fields } = encode([{ days: [5], from: '18:00', to: '20:00' }], 'America/New_York');
    expect(fields).toMatchObject({
      repeatDays: ['6'],
      workingTime: [{ beginTime: '07:00:00', endTime: '09:00:00' }],
    });
  });

  it('end a second before midnight', () => {
    const { fields, losses } = encode([{ days: everyDay, from: '00:00', to: '24:00' }]);
    expect(fields.workingTime).toEqual([{ beginTime: '00:00:00', endTime: '23:59:59' }]);
    expect(losses).toEqual([{ field: 'windows', reason: expect.stringMatching(/^7 seconds .*24:00:00/) }]);
  });

  it('keep the days and hours with the most minutes where days differ', () => {
    const { fields, losses } = encode([
      { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' },
      { days: [6], from: '10:00', to: '12:00' },
    ]);
    expect(fields).toMatchObject({ repeatDays: ['1', '2', '3', '4', '5'] });
    expect(losses).toEqual([{ field: 'windows', reason: expect.stringMatching(/^120 minutes/) }]);
  });

  it('are refused when nothing is left', () => {
    const year = { from: period.from, until: new Date('2031-01-15T00:00Z') };
    const windows = [{ days: everyDay, from: '09:00', to: '09:40' }] as const;
    const wanted: WantedWindows = { windows, zones: ['Europe/Berlin'], ...year };
    expect(refusedPaths(() => workingTimes(wanted, { call }))).toEqual(['windows']);
    expect(workingTimes(wanted, { call, vendorTimeZone: 'Europe/Berlin' }).losses).toEqual([]);
  });

  it('allow no minute that is not wanted, and say exactly when something is left out', () => {
    const tally = checkEncodings({
      encode: (wanted, vendorTimeZone) => workingTimes(wanted, { call, vendorTimeZone }),
      read: ({ repeatDays, workingTime }) =>
        weekOfTexts(
          repeatDays.map((day) => Number(day) || 7),
          workingTime.map(({ beginTime, endTime }) => [minuteText(beginTime), minuteText(endTime)] as const),
        ),
      secondsShort: ({ workingTime }) => workingTime.filter(({ endTime }) => endTime.endsWith(':59')).length,
    });
    expect(tally.exact).toBeGreaterThan(0);
    expect(tally.narrowed).toBeGreaterThan(0);
  });
});

/** Without the seconds; the last of the day ends the day. */
function minuteText(time: string): string {
  return time === '23:59:59' ? '24:00' : time.slice(0, 5);
}
