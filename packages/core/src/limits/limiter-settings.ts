import type { Timers } from '../timing/timers.js';

/** What may go on at once. What is left out is not limited. */
export interface Rate {
  /**
   * Never more starts in any second, wherever that second begins. A fraction is kept over the shortest time that holds whole
   * requests: 0.5 is one start in 2 seconds, 2.5 is three in 1.2 seconds.
   */
  readonly requestsPerSecond?: number;
  /** Never more at the same time; a whole number. */
  readonly concurrency?: number;
}

/** Limits of one account: for all its requests together, and for those of each kind. */
export interface LimiterSettings {
  readonly account?: Rate;
  readonly reads?: Rate;
  readonly writes?: Rate;
  readonly dials?: Rate;
  /** Calls of one kind that may wait at once; one more is refused. Default 10 000. */
  readonly maxWaiting?: number;
  /** Default: the machine's own time. */
  readonly timers?: Timers;
}
