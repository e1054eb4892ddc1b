import type { Timers } from '../timing/timers.js';

/** What ends one attempt before its answer does. */
export interface AttemptBounds {
  /** Aborted by the caller's signal or by the deadline, whichever comes first. */
  readonly signal: AbortSignal;
  readonly hasTimedOut: () => boolean;
  /** Ends timer and listener; to be called when the attempt is over. */
  readonly release: () => void;
}

/**
 * Bounds one attempt by the caller's signal and by a deadline. `AbortSignal.any` would do, but Node 20 keeps every signal
 * made by it for as long as the caller's own lives, and one signal may serve all calls of a program.
 */
export function boundAttempt(
  caller: AbortSignal | undefined,
  timeoutMs: number,
  timers: Timers,
): AttemptBounds {
  const controller = new AbortController();
  let timedOut = false;
  const cancel = timers.start(() => {
    timedOut = true;
    controller.abort();
  }, timeoutMs);
  const abort = (): void => controller.abort(caller?.reason);
  caller?.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    hasTimedOut: () => timedOut,
    release: () => {
      cancel();
      caller?.removeEventListener('abort', abort);
    },
  };
}
