import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWanted, minuteMs, testZones, wallMinute, wantedWeek } from '../testing/wall-clocks.js';
import { allowedSpans, nextAllowed } from './allowed-spans.js';
import type { Clocks } from './clocks.js';
import { weekOf } from './week.js';

const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;

function spansOf(from: string, until: string, week: Uint8Array, clocks: Clocks): string[] {
  return [...allowedSpans(new Date(from), new Date(until), week, clocks)].map(({ begin, end }) =>
    [begin, end].map((instant) => instant.toISOString().slice(5, 16)).join(' to '),
  );
}

describe('allowedSpans', () => {
  it('are cut to the time asked for, and pass midnight and the end of the week', () => {
    const nights = weekOf([{ days: [6, 7], from: '22:00', to: '02:00' }]);
    expect(spansOf('2030-01-12T23:30Z', '2030-01-20T00:00Z', nights, 'UTC')).toEqual([
      '01-12T23:30 to 01-13T02:00',
      '01-13T22:00 to 01-14T02:00',
      '01-19T22:00 to 01-20T00:00',
    ]);
  });

  it('follow the clocks of a zone through spring and autumn', () => {
    const mornings = weekOf([{ days: everyDay, from: '01:00', to: '04:00' }]);
    expect(spansOf('2030-03-09T05:00Z', '2030-03-12T00:00Z', mornings, 'America/New_York')).toEqual([
      '03-09T06:00 to 03-09T09:00',
      '03-10T06:00 to 03-10T08:00',
      '03-11T05:00 to 03-11T08:00',
    ]);
    expect(spansOf('2030-11-03T00:00Z', '2030-11-04T12:00Z', mornings, 'America/New_York')).toEqual([
      '11-03T05:00 to 11-03T09:00',
      '11-04T06:00 to 11-04T09:00',
    ]);
  });

  it('leave out a window that the clocks skip, and give twice what they repeat', () => {
    const skipped = weekOf([{ days: [7], from: '02:00', to: '03:00' }]);
    expect(spansOf('2030-03-08T00:00Z', '2030-03-18T00:00Z', skipped, 'America/New_York')).toEqual([
      '03-17T06:00 to 03-17T07:00',
    ]);
    const repeated = weekOf([{ days: [7], from: '01:00', to: '01:30' }]);
    expect(spansOf('2030-11-01T00:00Z', '2030-11-05T00:00Z', repeated, 'America/New_York')).toEqual([
      '11-03T05:00 to 11-03T05:30',
      '11-03T06:00 to 11-03T06:30',
    ]);
  });

  it('are one span for the whole week, and none for no minute or no time', () => {
    const always = new Uint8Array(10_080).fill(1);
    expect(spansOf('2030-03-08T00:00Z', '2030-04-08T00:00Z', always, 'America/New_York')).toEqual([
      '03-08T00:00 to 04-08T00:00',
    ]);
    expect(spansOf('2030-03-08T00:00Z', '2030-04-08T00:00Z', new Uint8Array(10_080), 'UTC')).toEqual([]);
    expect(spansOf('2030-03-08T00:00Z', '2030-03-08T00:00Z', always, 'UTC')).toEqual([]);
  });

  it('come one by one, however long the time', () => {
    const week = weekOf([{ days: [1], from: '09:00', to: '10:00' }]);
    const spans = allowedSpans(new Date('2030-01-01'), new Date('2999-01-01'), week, 'America/New_York');
    expect(spans.next().value).toEqual({
      begin: new Date('2030-01-07T14:00Z'),
      end: new Date('2030-01-07T15:00Z'),
    });
  });

  it('hold exactly the minutes that are allowed, in order and apart', () => {
    fc.assert(
      fc.property(anyWanted, fc.constantFrom(...testZones, 20_700), (wanted, clocks) => {
        const week = wantedWeek(wanted);
        const from = new Date(Math.floor(wanted.from.getTime() / minuteMs) * minuteMs);
        const until = new Date(Math.min(Number(wanted.until), Number(from) + 20 * 1440 * minuteMs));
        const isAt = (instant: number) => week[wallMinute(clocks, instant)] === 1;
        let passed = from.getTime();
        const expectNone = (end: number) => {
          for (; passed < end; passed += minuteMs) if (isAt(passed)) throw new Error(`left out ${passed}`);
        };
        let last = -Infinity;
        for (const { begin, end } of allowedSpans(from, until, week, clocks)) {
          if (begin.getTime() <= last || end <= begin) throw new Error('not apart');
          expectNone(begin.getTime());
          for (; passed < end.getTime(); passed += minuteMs)
            if (!isAt(passed)) throw new Error(`too much ${passed}`);
          last = end.getTime();
        }
        expectNone(until.getTime());
      }),
      { numRuns: 60 },
    );
  });
});

describe('nextAllowed', () => {
  const week = weekOf([{ days: [7], from: '02:00', to: '03:00' }]);

  it('is the instant itself where it is allowed, else the next window that the clocks do not skip', () => {
    const inside = new Date('2030-03-03T07:30:30.500Z');
    expect(nextAllowed(inside, week, 'America/New_York')).toEqual(inside);
    const after = new Date('2030-03-03T08:00Z');
    expect(nextAllowed(after, week, 'America/New_York')).toEqual(new Date('2030-03-17T06:00Z'));
  });

  it('never comes for no minute', () => {
    expect(nextAllowed(new Date('2030-03-03'), new Uint8Array(10_080), 'UTC')).toBeUndefined();
  });
});
