/** Milliseconds since the epoch. Throws `TypeError` naming the field for anything but a valid date. */
export function readClock(now: (() => Date) | undefined, field: string): number {
  if (!now) return Date.now();
  const date: unknown = now();
  const milliseconds = isDate(date) ? date.getTime() : Number.NaN;
  if (Number.isNaN(milliseconds)) throw new TypeError(`${field} must return a valid date`);
  return milliseconds;
}

/** Of any realm: test runners and fake clocks have a `Date` of their own. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
