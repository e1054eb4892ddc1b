import fc from 'fast-check';
import { expect } from 'vitest';
import type { CampaignDraft } from '../index.js';
import type { EncodedWindows } from '../time/encoded-windows.js';
import { refusedPaths } from './refused-paths.js';
import { anyWanted, firstDifference, testZones, type Wanted, wantedWeek } from './wall-clocks.js';

type TimeZone = CampaignDraft['timeZone'];

/** How a vendor's encoding is called, and how its fields are read back as the vendor's page explains them. */
export interface Encoding<Fields> {
  encode(wanted: Wanted, vendorTimeZone: TimeZone): EncodedWindows<Fields>;
  /** The week that the fields allow, minute by minute. */
  read(fields: Fields): Uint8Array;
  /** How many seconds of a minute that it allows the fields leave out. */
  secondsShort?(fields: Fields): number;
}

/**
 * Encodes any windows, and fails where the fields allow a minute that the windows do not at some instant of the time, where
 * the losses do not tell exactly whether something is left out, or where `kept` is not what the fields say.
 * @returns how many were encoded exactly, narrowed and refused
 */
export function checkEncodings<Fields>(encoding: Encoding<Fields>): Record<Verdict, number> {
  const tally = { exact: 0, narrowed: 0, refused: 0 };
  fc.assert(
    fc.property(anyWanted, fc.constantFrom(...testZones), (wanted, vendorTimeZone) => {
      tally[verdictOf(encoding, wanted, vendorTimeZone)] += 1;
    }),
    { numRuns: 80 },
  );
  return tally;
}

type Verdict = 'exact' | 'narrowed' | 'refused';

function verdictOf<Fields>(encoding: Encoding<Fields>, wanted: Wanted, vendorTimeZone: TimeZone): Verdict {
  const refused = refusedPaths(() => encoding.encode(wanted, vendorTimeZone));
  if (refused !== undefined) {
    expect(refused).toEqual(['windows']);
    return 'refused';
  }
  const { fields, kept, losses } = encoding.encode(wanted, vendorTimeZone);
  const told = { week: encoding.read(fields), clocks: kept.clocks };
  expect(Buffer.compare(kept.week, told.week)).toBe(0);
  expect(firstDifference(wanted, told, 'too much')).toBeUndefined();
  const isCut =
    countMinutes(told.week) < countMinutes(wantedWeek(wanted)) ||
    (encoding.secondsShort?.(fields) ?? 0) > 0 ||
    firstDifference(wanted, told, 'too little') !== undefined;
  expect(losses.length > 0).toBe(isCut);
  return isCut ? 'narrowed' : 'exact';
}

function countMinutes(week: Uint8Array): number {
  return week.filter((minute) => minute === 1).length;
}

const clockTexts = Array.from({ length: 1440 }, (_, minute) =>
  new Date(minute * 60_000).toISOString().slice(11, 16),
);

/** The week in which ranges of the day, `HH:mm` to `HH:mm`, hold on some days (1 is Monday); an end is not included. */
export function weekOfTexts(
  days: readonly number[],
  ranges: readonly (readonly [string, string])[],
): Uint8Array {
  const hours = clockTexts.map((clock) => ranges.some(([begin, end]) => clock >= begin && clock < end));
  return Uint8Array.from({ length: 7 * 1440 }, (_, minute) =>
    Number(days.includes(Math.floor(minute / 1440) + 1) && hours[minute % 1440]),
  );
}
