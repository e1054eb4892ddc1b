// The first of the year 10000, which four digits cannot say.
const end = 253_402_300_800_000;

/** Milliseconds since the epoch. Throws `TypeError` naming the field for what is no date, or none that vendors can write. */
export function readClock(now: (() => Date) | undefined, field: string): number {
  if (!now) return Date.now();
  const date: unknown = now();
  const milliseconds = isDate(date) ? date.getTime() : -1;
  if (milliseconds >= 0 && milliseconds < end) return milliseconds;
  throw new TypeError(`${field} must return a date between 1970 and 9999`);
}

/** Of any realm: test runners and fake clocks have a `Date` of their own. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
