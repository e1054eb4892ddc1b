import { Temporal } from 'temporal-polyfill';
import type { TimeZone } from '../model/time-zone.js';

/** The instants that a local date and time may mean. */
export interface LocalReading {
  /**
   * `exact`: the clocks show it once. `gap`: never, since they were set forward over it. `overlap`: twice, since they were
   * set back.
   */
  readonly kind: 'exact' | 'gap' | 'overlap';
  /** In a gap: what it means by the clocks of after the change. */
  readonly earlier: Date;
  /** In a gap: what it means by the clocks of before the change. The same as `earlier` where it is exact. */
  readonly later: Date;
}

const textPattern = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})$/;

/**
 * What `yyyy-MM-dd HH:mm:ss`, with a space or a T, means on the clocks of a zone. Which instant is meant where there are
 * two is for the caller to decide.
 * @returns undefined for a text of another form, or a date or time that does not exist
 */
export function readLocalText(text: string, timeZone: TimeZone): LocalReading | undefined {
  const [, date, time] = textPattern.exec(text) ?? [];
  const local = date === undefined ? undefined : parse(`${date}T${time}`);
  if (local === undefined) return undefined;
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(timeZone, { disambiguation }),
  );
  if (earlier === undefined || later === undefined) return undefined;
  const kind = !local.equals(later.toPlainDateTime()) ? 'gap' : later.equals(earlier) ? 'exact' : 'overlap';
  return { kind, earlier: new Date(earlier.epochMilliseconds), later: new Date(later.epochMilliseconds) };
}

function parse(text: string): Temporal.PlainDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
