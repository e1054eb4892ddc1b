import { offsetPhases } from './clock-offsets.js';
import type { Clocks } from './clocks.js';
import { minutesPerDay, minutesPerWeek, rangesOf, type Week } from './week.js';

/** A stretch of time, [begin, end). */
export interface Span {
  readonly begin: Date;
  readonly end: Date;
}

const minuteMs = 60_000;
const weekMs = minutesPerWeek * minuteMs;
/** 1970 began on a Thursday. */
const firstMonday = 4 * minutesPerDay * minuteMs;
/** A clock change may skip a window, not for so long. */
const longestSearch = 52 * weekMs;

/**
 * When a week allows calls between two instants: in order, none empty, none touching another. Follows the clocks through
 * their changes: a minute that is skipped is none, one that comes twice counts twice.
 */
export function* allowedSpans(
  from: Date,
  until: Date,
  week: Week,
  clocks: Clocks,
): Generator<Span, void, undefined> {
  let open: readonly [begin: number, end: number] | undefined;
  for (const [begin, end] of stretches(from, until, week, clocks)) {
    if (open?.[1] === begin) {
      open = [open[0], end];
    } else {
      if (open !== undefined) yield spanOf(open);
      open = [begin, end];
    }
  }
  if (open !== undefined) yield spanOf(open);
}

/** The first instant from a given one on at which a week allows calls; undefined where none comes within a year. */
export function nextAllowed(instant: Date, week: Week, clocks: Clocks): Date | undefined {
  const until = new Date(instant.getTime() + longestSearch);
  for (const [begin] of stretches(instant, until, week, clocks)) return new Date(begin);
  return undefined;
}

/** The same in milliseconds since 1970, and not yet joined where one stretch ends as the next begins. */
function* stretches(
  from: Date,
  until: Date,
  week: Week,
  clocks: Clocks,
): Generator<readonly [begin: number, end: number], void, undefined> {
  const ranges = rangesOf(week);
  if (ranges.length === 0) return;
  for (const phase of offsetPhases(clocks, from, until)) {
    const first = Math.max(phase.from, from.getTime());
    const last = Math.min(phase.until, until.getTime());
    for (let monday = mondayBefore(first, phase.offsetSeconds); monday < last; monday += weekMs) {
      for (const [opening, closing] of ranges) {
        const begin = Math.max(monday + opening * minuteMs, first);
        const end = Math.min(monday + closing * minuteMs, last);
        if (begin < end) yield [begin, end];
      }
    }
  }
}

/** The instant at which the week of an instant began, had the offset always been this one. */
function mondayBefore(instant: number, offsetSeconds: number): number {
  const origin = firstMonday - offsetSeconds * 1000;
  return origin + Math.floor((instant - origin) / weekMs) * weekMs;
}

function spanOf([begin, end]: readonly [number, number]): Span {
  return { begin: new Date(begin), end: new Date(end) };
}
