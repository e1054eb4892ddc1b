import { Temporal } from 'temporal-polyfill';
import type { TimeZone } from '../model/time-zone.js';

/** A date and time on the clocks of some zone. `month` is 1 to 12. */
export interface LocalTime {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
}

/** What the clocks of a zone show at an instant, each field with two digits, the year with four. */
export function localTime(instant: Date, timeZone: TimeZone): LocalTime {
  const shown = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  const digits = (count: number): string => String(count).padStart(2, '0');
  return {
    year: String(shown.year).padStart(4, '0'),
    month: digits(shown.month),
    day: digits(shown.day),
    hour: digits(shown.hour),
    minute: digits(shown.minute),
    second: digits(shown.second),
  };
}

/** The same as `yyyy-MM-dd HH:mm:ss`, without the fraction of a second. */
export function localText(instant: Date, timeZone: TimeZone): string {
  const { year, month, day, hour, minute, second } = localTime(instant, timeZone);
  return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
}
