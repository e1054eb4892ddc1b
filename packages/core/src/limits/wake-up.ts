import type { Timers } from '../timing/timers.js';

/** What a timer holds; a longer time would end at once. */
const longestMs = 2 ** 31 - 1;

/** One timer that is set only while there is something to wake up for. */
export interface WakeUp {
  /** Calls back at this time of the clock, or soon after; never for Infinity. Takes the place of the time set before. */
  readonly setFor: (time: number) => void;
}

/** The callback has to look at the clock: a timer may come a moment early, and one of many days comes on the way as well. */
export function wakeUp(timers: Timers, callback: () => void): WakeUp {
  let setTime = Number.POSITIVE_INFINITY;
  let cancel: (() => void) | undefined;
  return {
    setFor: (time) => {
      if (time === setTime) return;
      cancel?.();
      cancel = undefined;
      setTime = time;
      if (time === Number.POSITIVE_INFINITY) return;
      const milliseconds = Math.min(longestMs, Math.max(1, Math.ceil(time - timers.now())));
      cancel = timers.start(() => {
        cancel = undefined;
        setTime = Number.POSITIVE_INFINITY;
        callback();
      }, milliseconds);
    },
  };
}
