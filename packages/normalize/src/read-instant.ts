import type { Normalized } from './model/normalized.js';
import type { TimeZone } from './model/time-zone.js';
import { textOf } from './read-native.js';
import { readLocalText } from './time/read-local-text.js';

const compact = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{3})?$/;
const spaced = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2}):(\d{2})(?:\.(\d{3}))?$/;
/** 2001 to 2286. Milliseconds before have fewer digits and could be seconds. */
const milliseconds = /^\d{13}$/;

/**
 * A vendor's time as an instant: 13 digits are milliseconds since 1970, and a date and time is read on the clocks of
 * `timeZone`. Undefined for anything else, and for a time that those clocks skip or show twice.
 */
export function readInstant(native: unknown, timeZone: TimeZone): Normalized<Date | undefined> {
  const text = textOf(native) ?? '';
  if (milliseconds.test(text)) return { normalized: new Date(Number(text)), native };
  const [, year, month, day, hour, minute, second, fraction = '0'] =
    compact.exec(text) ?? spaced.exec(text) ?? [];
  if (year === undefined) return { normalized: undefined, native };
  const read = readLocalText(`${year}-${month}-${day} ${hour}:${minute}:${second}`, timeZone);
  const normalized = read?.kind === 'exact' ? new Date(read.earlier.getTime() + Number(fraction)) : undefined;
  return { normalized, native };
}
