import { Temporal } from 'temporal-polyfill';
import type { TimeZone } from '../model/time-zone.js';

/** The form of IANA names. Temporal takes more as a zone: offsets, abbreviations, whole date-times with a zone in them. */
const namePattern = /^(UTC|[A-Za-z][\w+-]*(\/[\w+-]+)+)$/;
const epoch = Temporal.Instant.fromEpochMilliseconds(0);
const known = new Set<string>();

/** Whether a text is the name of a zone: `UTC`, or an area and a place that exist. Neither `+08:00` nor `CST` is one. */
export function isTimeZone(text: string): text is TimeZone {
  if (known.has(text)) return true;
  if (!namePattern.test(text)) return false;
  try {
    epoch.toZonedDateTimeISO(text);
  } catch {
    return false;
  }
  known.add(text);
  return true;
}
