import { describe, expect, it } from 'vitest';
import type { CallingWindow } from '../index.js';
import { checkEncodings } from '../testing/check-encodings.js';
import { refusedPaths } from '../testing/refused-paths.js';
import type { WantedWindows } from '../time/encoded-windows.js';
import { diallingHours } from './dialling-hours.js';

const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
const weekdays = [1, 2, 3, 4, 5] as const;
const january = { from: new Date('2030-01-15T00:00Z'), until: new Date('2030-02-15T00:00Z') };
const call = { vendor: 'nxcloud', operation: 'createAndCall' };
const encode = (wanted: WantedWindows) => diallingHours(wanted, { call });

function encodeWindows(windows: readonly CallingWindow[]): ReturnType<typeof diallingHours> {
  return encode({ windows, zones: ['Asia/Shanghai'], ...january });
}

describe('diallingHours', () => {
  it.each<[CallingWindow['from'], CallingWindow['to'], string, string]>([
    ['09:30', '18:00', '10,11,12,13,14,15,16,17', '9,10,11,12,13,14,15,16,17'],
    ['09:00', '17:30', '9,10,11,12,13,14,15,16,17', '9,10,11,12,13,14,15,16'],
    ['23:30', '24:00', '', '23'],
    ['23:00', '01:00', '0,23', '0,23'],
  ])('writes %s to %s in half hours', (from, to, dialAtUpHour, dialAtDownHour) => {
    expect(encodeWindows([{ days: everyDay, from, to }])).toMatchObject({
      fields: { zoneSecond: 28_800, dialAtWeekDay: '1,2,3,4,5,6,7', dialAtUpHour, dialAtDownHour },
      losses: [],
    });
  });

  it('says that it relies on what an empty list means, which NXCloud does not tell', () => {
    const half = encodeWindows([{ days: everyDay, from: '09:30', to: '10:00' }]);
    expect(half.fields).toMatchObject({ dialAtUpHour: '', dialAtDownHour: '9' });
    expect(half.assumptions.map(({ field }) => field)).toEqual(['windows']);
    expect(encodeWindows([{ days: everyDay, from: '09:00', to: '10:00' }]).assumptions).toEqual([]);
  });

  it('takes any offset, to the second', () => {
    const zoneSecond = (zone: WantedWindows['zones'][0]) =>
      encode({ windows: [{ days: everyDay, from: '09:00', to: '18:00' }], zones: [zone], ...january });
    expect(zoneSecond('Asia/Kathmandu')).toMatchObject({ fields: { zoneSecond: 20_700 }, losses: [] });
    expect(zoneSecond('America/St_Johns')).toMatchObject({ fields: { zoneSecond: -12_600 }, losses: [] });
  });

  it('narrows ends within a half hour to the half hours inside', () => {
    const { fields, losses } = encodeWindows([{ days: weekdays, from: '09:15', to: '18:20' }]);
    expect(fields).toMatchObject({
      dialAtWeekDay: '1,2,3,4,5',
      dialAtUpHour: '10,11,12,13,14,15,16,17',
      dialAtDownHour: '9,10,11,12,13,14,15,16,17',
    });
    expect(losses).toEqual([{ field: 'windows', reason: expect.stringMatching(/^175 minutes .*half hours/) }]);
  });

  it('keeps the days and hours with the most minutes where days differ', () => {
    // Friday night reaches into Saturday, and Monday begins without a night before.
    const night = encodeWindows([{ days: weekdays, from: '22:00', to: '02:00' }]);
    expect(night.fields).toMatchObject({ dialAtWeekDay: '2,3,4,5', dialAtUpHour: '0,1,22,23' });
    expect(night.losses).toEqual([{ field: 'windows', reason: expect.stringMatching(/^240 minutes/) }]);
    const equal = encodeWindows([
      { days: [1], from: '09:00', to: '11:00' },
      { days: [2], from: '09:00', to: '10:00' },
    ]);
    expect(equal.fields).toMatchObject({ dialAtWeekDay: '1,2', dialAtUpHour: '9', dialAtDownHour: '9' });
  });

  it('keeps what both offsets allow where clocks change on the way', () => {
    const windows = [{ days: everyDay, from: '09:00', to: '18:00' }] as const;
    const year = { from: new Date('2030-01-15T00:00Z'), until: new Date('2031-01-15T00:00Z') };
    const { fields, losses } = encode({ windows, zones: ['America/New_York'], ...year });
    expect(fields).toMatchObject({ zoneSecond: -18_000, dialAtUpHour: '9,10,11,12,13,14,15,16' });
    expect(losses).toEqual([
      {
        field: 'windows',
        reason: expect.stringMatching(/^420 minutes .*UTC-05:00 .*America\/New_York/),
      },
    ]);
    const halfHour = encode({ windows, zones: ['Australia/Lord_Howe'], ...year });
    expect(halfHour.fields).toMatchObject({ zoneSecond: 39_600, dialAtDownHour: '9,10,11,12,13,14,15,16,17' });
    expect(halfHour.losses).toHaveLength(1);
  });

  it('refuses windows of which nothing is left', () => {
    expect(refusedPaths(() => encodeWindows([{ days: [1], from: '09:10', to: '09:50' }]))).toEqual([
      'windows',
    ]);
  });

  it('dials at no minute that is not wanted, and says exactly when some are left out', () => {
    const tally = checkEncodings({ encode, read: readHours });
    expect(tally.exact).toBeGreaterThan(0);
    expect(tally.narrowed).toBeGreaterThan(0);
  });
});

/** Reads the lists back, as the vendor's page explains them. */
function readHours({ dialAtWeekDay, dialAtUpHour, dialAtDownHour }: Record<string, unknown>): Uint8Array {
  const [days, first, second] = [dialAtWeekDay, dialAtUpHour, dialAtDownHour].map((list) =>
    `${list}`.split(','),
  );
  return Uint8Array.from({ length: 7 * 1440 }, (_, minute) => {
    const hours = minute % 60 < 30 ? first : second;
    const isDay = days?.includes(`${Math.floor(minute / 1440) + 1}`);
    return Number(isDay && hours?.includes(`${Math.floor(minute / 60) % 24}`));
  });
}
