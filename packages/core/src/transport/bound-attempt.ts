import { onAbort } from '../on-abort.js';
import type { Timers } from '../timing/timers.js';

/** What ends one attempt before its answer does. */
export interface AttemptBounds {
  /** Aborted by the caller's signal or by the deadline, whichever comes first. Made when it is asked for, since making one takes a while. */
  readonly signal: AbortSignal;
  /** Whether the caller's signal or the deadline has come. */
  readonly isOver: () => boolean;
  /** Calls back when one of them comes; to be used only before. */
  readonly onOver: (listener: () => void) => void;
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
  return new Bounds(caller, timeoutMs, timers);
}

/** A class, since each request makes one: that is cheaper than functions over shared variables. */
class Bounds implements AttemptBounds {
  readonly #caller: AbortSignal | undefined;
  readonly #cancelTimer: () => void;
  readonly #unwatchCaller: (() => void) | undefined;
  #controller: AbortController | undefined;
  #listeners: (() => void)[] | undefined;
  #isOver = false;
  #hasTimedOut = false;

  constructor(caller: AbortSignal | undefined, timeoutMs: number, timers: Timers) {
    this.#caller = caller;
    this.#cancelTimer = timers.start(() => {
      this.#hasTimedOut = !this.#isOver;
      this.#end();
    }, timeoutMs);
    this.#unwatchCaller = caller && onAbort(caller, this.#end);
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#isOver) this.#controller.abort(this.#reason());
    }
    return this.#controller.signal;
  }

  isOver(): boolean {
    return this.#isOver;
  }

  onOver(listener: () => void): void {
    this.#listeners ??= [];
    this.#listeners.push(listener);
  }

  hasTimedOut(): boolean {
    return this.#hasTimedOut;
  }

  release(): void {
    this.#cancelTimer();
    this.#unwatchCaller?.();
  }

  readonly #end = (): void => {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#controller?.abort(this.#reason());
    for (const listener of this.#listeners ?? []) listener();
  };

  /** Undefined, for the platform's own, after a timeout. */
  #reason(): unknown {
    return this.#hasTimedOut ? undefined : this.#caller?.reason;
  }
}
