import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minuteMs, testZones, wallOffsetMinutes } from '../testing/wall-clocks.js';
import { localText, localTime } from './local-time.js';
import { readLocalText } from './read-local-text.js';
import { textNotBefore } from './text-not-before.js';

type Zone = (typeof testZones)[number];

const setBacks: readonly (readonly [Zone, string])[] = [
  ['America/New_York', '2030-11-03T06:00Z'],
  ['Europe/Berlin', '2030-10-27T01:00Z'],
  ['Australia/Lord_Howe', '2030-04-06T15:00Z'],
];
const anyMoment: fc.Arbitrary<readonly [Date, Zone]> = fc.oneof(
  fc.tuple(
    fc.date({ min: new Date('2005-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
    fc.constantFrom(...testZones),
  ),
  fc
    .tuple(fc.constantFrom(...setBacks), fc.integer({ min: -7_200_000, max: 7_200_000 }))
    .map(([[zone, change], distance]) => [new Date(Date.parse(change) + distance), zone] as const),
);

/** What clocks show, by Intl's offset. */
function shown(instant: number, zone: Zone): string {
  const local = new Date(instant + wallOffsetMinutes(zone, instant) * minuteMs);
  return local.toISOString().slice(0, 19).replace('T', ' ');
}

describe('localText', () => {
  it('is what the clocks show, without the fraction of a second', () => {
    expect(localText(new Date('2030-01-15T02:00:00.999Z'), 'Asia/Kathmandu')).toBe('2030-01-15 07:45:00');
    fc.assert(
      fc.property(anyMoment, ([instant, zone]) => {
        expect(localText(instant, zone)).toBe(shown(instant.getTime(), zone));
      }),
      { numRuns: 200 },
    );
  });

  it('comes in fields too', () => {
    expect(localTime(new Date('2030-01-05T02:03:04Z'), 'UTC')).toEqual({
      year: '2030',
      month: '01',
      day: '05',
      hour: '02',
      minute: '03',
      second: '04',
    });
  });
});

describe('readLocalText', () => {
  it('tells a time that clocks skip', () => {
    expect(readLocalText('2030-03-10 02:30:00', 'America/New_York')).toEqual({
      kind: 'gap',
      earlier: new Date('2030-03-10T06:30:00Z'),
      later: new Date('2030-03-10T07:30:00Z'),
    });
  });

  it('tells a time that clocks show twice', () => {
    expect(readLocalText('2030-11-03T01:30:00', 'America/New_York')).toEqual({
      kind: 'overlap',
      earlier: new Date('2030-11-03T05:30:00Z'),
      later: new Date('2030-11-03T06:30:00Z'),
    });
    const halfHour = readLocalText('2030-04-07 01:45:00', 'Australia/Lord_Howe');
    expect(Number(halfHour?.later) - Number(halfHour?.earlier)).toBe(30 * minuteMs);
  });

  it.each([
    '',
    '2030-01-15',
    '2030-02-30 10:00:00',
    '2030-01-15 24:00:00',
    '2030-01-15 10:00:00Z',
    '2030-01-15 10:00:00+08:00',
  ])('takes %j for no date and time', (text) => {
    expect(readLocalText(text, 'Asia/Shanghai')).toBeUndefined();
  });

  it('finds the instant again that a text was made of', () => {
    fc.assert(
      fc.property(anyMoment, ([instant, zone]) => {
        const reading = readLocalText(localText(instant, zone), zone);
        const second = Math.floor(instant.getTime() / 1000) * 1000;
        expect([reading?.earlier.getTime(), reading?.later.getTime()]).toContain(second);
        expect(reading?.kind).toBe(
          reading?.earlier.getTime() === reading?.later.getTime() ? 'exact' : 'overlap',
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('textNotBefore', () => {
  it('has no reading before the instant, and none much later', () => {
    const tally = { exact: 0, late: 0 };
    fc.assert(
      fc.property(anyMoment, ([instant, zone]) => {
        const { text, latest } = textNotBefore(instant, zone);
        const second = Math.ceil(instant.getTime() / 1000) * 1000;
        // Every instant about then at which the clocks show the text: they change by whole half hours.
        const distances = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map(
          (count) => latest.getTime() + count * 30 * minuteMs,
        );
        const readings = distances.filter((moment) => shown(moment, zone) === text);
        expect(Math.min(...readings)).toBeGreaterThanOrEqual(instant.getTime());
        expect(Math.max(...readings)).toBe(latest.getTime());
        expect(latest.getTime() - second).toBeLessThanOrEqual(60 * minuteMs);
        tally[latest.getTime() === second ? 'exact' : 'late'] += 1;
      }),
      { numRuns: 400 },
    );
    expect(tally.late).toBeGreaterThan(3);
    expect(tally.exact).toBeGreaterThan(3);
  });
});
