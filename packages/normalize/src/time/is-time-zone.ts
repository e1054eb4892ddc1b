import { Buffer } from 'node:buffer';
import { Temporal } from 'temporal-polyfill';
import type { TimeZone } from '../model/time-zone.js';

/** The form of IANA names. Temporal takes more as a zone: offsets, abbreviations, whole date-times with a zone in them. */
const namePattern = /^(UTC|[A-Za-z][\w+-]*(\/[\w+-]+)+)$/;
const epoch = Temporal.Instant.fromEpochMilliseconds(0);
/** Twice the longest there is, so that no long text is looked at or kept. */
const longestName = 64;
/** Asked of each row of a list, and slow to find out where it is none. */
const answers = new Map<string, boolean>();
const mostAnswers = 10_000;

/** Whether a text is the name of a zone: `UTC`, or an area and a place that exist. Neither `+08:00` nor `CST` is one. */
export function isTimeZone(text: string): text is TimeZone {
  const known = answers.get(text);
  if (known !== undefined) return known;
  if (text.length > longestName || !namePattern.test(text)) return false;
  const answer = exists(text);
  // Any text may come, so that what is remembered has an end.
  if (answers.size >= mostAnswers) answers.clear();
  // A copy, since a part of a text keeps the whole of it in memory.
  answers.set(Buffer.from(text, 'latin1').toString('latin1'), answer);
  return answer;
}

function exists(name: string): boolean {
  try {
    epoch.toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
