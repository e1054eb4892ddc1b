import fc from 'fast-check';
import type { CampaignDraft } from '../index.js';
import { windowsOf } from './drafts.js';

type Clocks = CampaignDraft['timeZone'] | number;

export const minuteMs = 60_000;
const halfHourMs = 30 * minuteMs;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Zones with and without daylight saving, with half and quarter hours, and one whose clocks go back for Ramadan. */
export const testZones = [
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Pacific/Apia',
  'Africa/Casablanca',
] as const;

/** By how many minutes clocks are ahead of UTC, as `Intl` says; written apart from the code it tests. */
export function wallOffsetMinutes(clocks: Clocks, instant: number): number {
  if (typeof clocks === 'number') return clocks / 60;
  const known = offsets.get(clocks) ?? new Map<number, number>();
  offsets.set(clocks, known);
  // In the years of the tests clocks change on full and half hours of UTC only.
  const halfHour = Math.floor(instant / halfHourMs);
  const offset = known.get(halfHour) ?? readOffset(clocks, halfHour * halfHourMs);
  known.set(halfHour, offset);
  return offset;
}

/** The minute of the week, from Monday 00:00, that clocks show at an instant. */
export function wallMinute(clocks: Clocks, instant: number): number {
  const minutes = Math.floor(instant / minuteMs) + wallOffsetMinutes(clocks, instant);
  return (minutes + 3 * 1440) % (7 * 1440);
}

function readOffset(timeZone: string, instant: number): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  formats.set(timeZone, format);
  return Math.round((Date.parse(`${format.format(instant)} UTC`) - instant) / minuteMs);
}

/** Windows, one or two zones, and a time of minutes to half a year, often about a change of clocks. */
export const anyWanted = fc
  .record({
    windows: fc.oneof(windowsOf(1), windowsOf(15), windowsOf(30), windowsOf(60)),
    isDaily: fc.boolean(),
    zones: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...testZones).map((zone) => [zone]) },
      {
        weight: 1,
        arbitrary: fc.uniqueArray(fc.constantFrom(...testZones), { minLength: 2, maxLength: 2 }),
      },
    ),
    begin: fc.oneof(
      fc.constantFrom('2030-03-10T06:59Z', '2030-03-31T00:30Z', '2030-04-06T15:00Z', '2030-11-03T05:59Z'),
      fc.date({ min: new Date('2029-10-01'), max: new Date('2030-12-01'), noInvalidDate: true }),
    ),
    minutes: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 1, max: 20_000 }) },
      { weight: 1, arbitrary: fc.integer({ min: 20_000, max: 250_000 }) },
    ),
  })
  .map(({ windows, isDaily, zones, begin, minutes }) => {
    const from = new Date(begin);
    const everyDay = windows.map((window) => ({ ...window, days: [1, 2, 3, 4, 5, 6, 7] as const }));
    return {
      windows: isDaily ? everyDay : windows,
      zones: zones as [CampaignDraft['timeZone']],
      from,
      until: new Date(from.getTime() + minutes * minuteMs),
    };
  });

export type Wanted = typeof anyWanted extends fc.Arbitrary<infer Value> ? Value : never;

/** The week that the windows allow, minute by minute. */
export function wantedWeek({ windows }: Pick<Wanted, 'windows'>): Uint8Array {
  const read = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const parsed = windows.map(({ days, from, to }) => ({
    days: new Set<number>(days),
    begin: read(from),
    end: read(to),
  }));
  return Uint8Array.from({ length: 7 * 1440 }, (_, minuteOfWeek) => {
    const [day, minute] = [Math.floor(minuteOfWeek / 1440) + 1, minuteOfWeek % 1440];
    const isInside = parsed.some(({ days, begin, end }) => {
      if (begin < end) return days.has(day) && minute >= begin && minute < end;
      return (days.has(day) && minute >= begin) || (days.has(day === 1 ? 7 : day - 1) && minute < end);
    });
    return Number(isInside);
  });
}

/** The first instant of the time at which a week on some clocks allows what the windows do not, or the other way round. */
export function firstDifference(
  wanted: Wanted,
  told: { readonly week: Uint8Array; readonly clocks: Clocks },
  kind: 'too much' | 'too little',
): string | undefined {
  const week = wantedWeek(wanted);
  const wrong = kind === 'too much' ? 1 : 0;
  const until = wanted.until.getTime();
  for (let instant = wanted.from.getTime(); instant < until; ) {
    const pieceEnd = Math.min(until, (Math.floor(instant / halfHourMs) + 1) * halfHourMs);
    const ahead = wanted.zones.map((zone) => wallMinute(zone, instant));
    const toldMinute = wallMinute(told.clocks, instant);
    for (let passed = 0; instant < pieceEnd; passed += 1, instant += minuteMs) {
      const isTold = told.week[(toldMinute + passed) % week.length];
      const isWanted = ahead.every((minute) => week[(minute + passed) % week.length] === 1) ? 1 : 0;
      if (isTold === wrong && isWanted !== isTold) return new Date(instant).toISOString();
    }
  }
  return undefined;
}
