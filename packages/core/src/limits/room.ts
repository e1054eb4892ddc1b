import type { Rate } from './limiter-settings.js';
import { slidingWindow } from './sliding-window.js';

/** What one limit leaves. */
export interface Room {
  /** When the next may start; Infinity while it depends on another's end. */
  readonly opensAt: () => number;
  readonly enter: (now: number) => void;
  readonly leave: () => void;
}

export function roomFor({ requestsPerSecond, concurrency = Number.POSITIVE_INFINITY }: Rate = {}): Room {
  const window = requestsPerSecond === undefined ? undefined : slidingWindow(requestsPerSecond);
  let running = 0;
  return {
    opensAt: () =>
      running < concurrency ? (window?.opensAt() ?? Number.NEGATIVE_INFINITY) : Number.POSITIVE_INFINITY,
    enter: (now) => {
      running += 1;
      window?.enter(now);
    },
    leave: () => {
      running -= 1;
    },
  };
}
