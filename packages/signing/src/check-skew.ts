import { readClock } from './read-clock.js';
import type { Verification, VerifyOptions } from './types.js';
import { refused } from './verification.js';

/**
 * Refuses a time too far from now, in either direction. `defaultMaximum` in seconds; undefined means no check.
 * Throws `TypeError` for a maximum that is not a number >= 0.
 */
export function checkSkew(
  second: number,
  subject: string,
  options: VerifyOptions | undefined,
  defaultMaximum: number | undefined,
): Verification | undefined {
  const maximum = options?.maxSkewSeconds ?? defaultMaximum;
  if (maximum === undefined) return undefined;
  if (!(maximum >= 0)) throw new TypeError('options.maxSkewSeconds must be a number >= 0');
  const now = readClock(options?.now, 'options.now()');
  // Whole seconds on both sides: the request's time has no fraction either.
  const age = Math.floor(now / 1000) - second;
  if (age > maximum) return refused('expired', subject);
  if (-age > maximum) return refused('from_the_future', subject);
  return undefined;
}
