/** Time as the client waits by it: retries, deadlines, limits. Give your own to test in virtual time. */
export interface Timers {
  /** Milliseconds from any start that never go back. */
  readonly now: () => number;
  /** Calls back once after so many milliseconds; returns what cancels that. */
  readonly start: (callback: () => void, milliseconds: number) => () => void;
}

/** The machine's own time. */
export const systemTimers: Timers = {
  now: () => performance.now(),
  start: (callback, milliseconds) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
