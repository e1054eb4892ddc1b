import type { TimeForm } from '../operation.js';

/** A time as a vendor writes it, in whole seconds where that is its form: those around the time when `rounded` so. */
export function writeTime(time: number, form: TimeForm, rounded: 'down' | 'up'): number | string {
  const seconds = rounded === 'down' ? Math.floor(time / 1000) : Math.ceil(time / 1000);
  if (form.as !== 'local') return form.as === 'epoch_seconds' ? seconds : time;
  return new Date(wallClock(seconds * 1000, form.zone)).toISOString().slice(0, 19).replace('T', ' ');
}

/** A vendor's time in milliseconds since 1970, or undefined for what is none. A local one may say its own offset. */
export function readTime(text: string, form: TimeForm): number | undefined {
  if (form.as !== 'local') {
    const count = /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
    return count === undefined || form.as === 'epoch_milliseconds' ? count : count * 1000;
  }
  const [, date, time, offset] = localTime.exec(text) ?? [];
  if (date === undefined) return undefined;
  const instant = Date.parse(`${date}T${time}${offset ?? 'Z'}`);
  if (Number.isNaN(instant)) return undefined;
  return offset === undefined ? fromWallClock(instant, form.zone) : instant;
}

const localTime = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:?\d\d)?$/;

/** What the clock on the wall shows in a zone, as if it were UTC. Whole seconds. */
function wallClock(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const [year = 0, month = 0, day, hour, minute, second] = (
    ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
  ).map((type) => Number(parts.find((part) => part.type === type)?.value));
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The second step is for a change of the zone's offset between the first guess and the time itself. */
function fromWallClock(shown: number, zone: string): number {
  const offsetAt = (instant: number): number => wallClock(instant, zone) - Math.floor(instant / 1000) * 1000;
  return shown - offsetAt(shown - offsetAt(shown));
}
