import type { Effect } from '../operation.js';

/** Lets requests go when the vendor has room for them. One limiter may serve several clients of one account. */
export interface Limiter {
  /**
   * Waits for a turn of this kind of operation. Returns what gives it back, to be called when the attempt is over; calling it
   * again does nothing.
   * @throws the signal's reason when aborted while waiting, LimitQueueFull when too many wait already
   */
  readonly acquire: (effect: Effect, signal: AbortSignal) => Promise<() => void>;
}

/** Thrown to the client that asks, which makes a typed error of it that names the call. */
export class LimitQueueFull extends Error {
  override readonly name = 'LimitQueueFull';

  constructor() {
    super('too many calls wait for a turn of the limiter');
  }
}
