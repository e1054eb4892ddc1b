import type { Timers } from '../timing/timers.js';

/** Time that stands still until it is told to go on. */
export interface VirtualTimers extends Timers {
  /**
   * Lets so many milliseconds pass: each timer that falls due is called at its own time, in order, and promises settle before
   * the first, between two and after the last of them. Timers that these start count too, where they fall due in time.
   */
  advance(milliseconds: number): Promise<void>;
  /** How many timers are neither called nor cancelled. */
  readonly pending: number;
}

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** Timers for tests that wait for minutes in no time. */
export function createVirtualTimers(): VirtualTimers {
  let time = 0;
  /** By time; those of one time in the order they were started in. */
  const timers: Timer[] = [];
  const start = (callback: () => void, milliseconds: number) => {
    const timer = { due: time + Math.max(0, milliseconds), callback };
    timers.splice(placeOf(timer.due, timers), 0, timer);
    return () => {
      const index = timers.indexOf(timer);
      if (index >= 0) timers.splice(index, 1);
    };
  };
  const advance = async (milliseconds: number) => {
    const end = time + milliseconds;
    await settled();
    for (let next = timers[0]; next && next.due <= end; next = timers[0]) {
      timers.shift();
      time = next.due;
      next.callback();
      await settled();
    }
    time = end;
  };
  return {
    now: () => time,
    start,
    advance,
    get pending() {
      return timers.length;
    },
  };
}

/** Index after all timers that are due at this time or earlier. */
function placeOf(due: number, timers: readonly Timer[]): number {
  let low = 0;
  let high = timers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((timers[middle] as Timer).due <= due) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A turn of the event loop: every promise that can settle without a timer or a socket has settled then. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
