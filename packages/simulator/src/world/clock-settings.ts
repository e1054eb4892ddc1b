/**
 * `real`: as time passes. `manual`: only `advance` and `settle` move it. `speed`: so many times as fast; `Infinity` goes to the next thing to
 * happen at once, so that calls and calling hours take no time, and stands still when there is none.
 */
export type ClockMode = 'real' | 'manual' | { speed: number };

export interface ClockSettings {
  mode: ClockMode;
  start: Date;
}

/** How many milliseconds of the simulator's clock pass in one of real time. Throws `RangeError` for a speed that is not above 0. */
export function speedOf(mode: ClockMode): number {
  if (mode === 'real') return 1;
  if (mode === 'manual') return 0;
  if (!(mode.speed > 0)) throw new RangeError('clock.speed must be a number above 0');
  return mode.speed;
}

/** The last moment that a `Date` can show, in milliseconds since 1970. */
export const lastMoment = 8.64e15;

/** In milliseconds since 1970. Throws `RangeError`, naming what it is, for a date that is none. */
export function readMoment(date: Date, name: string): number {
  const moment = date.getTime();
  if (Number.isNaN(moment)) throw new RangeError(`${name} is no date`);
  return moment;
}
