import { createVirtualTimers } from '../../testing/virtual-timers.js';
import { createLimiter, type LimiterSettings } from '../index.js';

/** The signal of a call that is not ended. */
export const never = new AbortController().signal;

/** A limiter in a time of its own. */
export function limiterInTime(settings: LimiterSettings) {
  const timers = createVirtualTimers();
  return { timers, limiter: createLimiter({ ...settings, timers }) };
}
