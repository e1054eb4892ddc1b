import { onAbort } from '../on-abort.js';
import type { Effect } from '../operation.js';
import { systemTimers, type Timers } from '../timing/timers.js';
import { type Limiter, LimitQueueFull } from './limiter.js';
import type { LimiterSettings } from './limiter-settings.js';
import { type Room, roomFor } from './room.js';
import { WaitingLine } from './waiting-line.js';
import { type WakeUp, wakeUp } from './wake-up.js';

const defaultMaxWaiting = 10_000;

/** The calls of one effect. */
interface CallClass {
  readonly room: Room;
  /** Each lets one call go. */
  readonly line: WaitingLine<() => void>;
  /** How many stand in the line. */
  waiting: number;
}

/** Each event costs the same however many wait: whoever may go goes, and one timer is set for the next that may. */
export class FairLimiter implements Limiter {
  readonly #maxWaiting: number;
  readonly #timers: Timers;
  readonly #timer: WakeUp;
  readonly #account: Room;
  readonly #classes: Readonly<Record<Effect, CallClass>>;
  /** Whose turn it is comes first. */
  readonly #turns: CallClass[];

  constructor({ account, reads, writes, dials, maxWaiting, timers }: LimiterSettings) {
    this.#maxWaiting = maxWaiting ?? defaultMaxWaiting;
    this.#timers = timers ?? systemTimers;
    this.#timer = wakeUp(this.#timers, () => this.#letGo());
    this.#account = roomFor(account);
    const [read, write, dial] = [reads, writes, dials].map((rate) => ({
      room: roomFor(rate),
      line: new WaitingLine<() => void>(),
      waiting: 0,
    })) as [CallClass, CallClass, CallClass];
    this.#classes = { reads: read, writes: write, dials: dial };
    this.#turns = [dial, write, read];
  }

  readonly acquire = (effect: Effect, signal: AbortSignal): Promise<() => void> => {
    const callClass = this.#classes[effect];
    if (signal.aborted) return Promise.reject(signal.reason);
    // Who waits already comes first, also when time has made room that the timer has not told of yet.
    this.#letGo();
    if (callClass.waiting === 0 && this.#mayGo(callClass)) return Promise.resolve(this.#enter(callClass));
    if (callClass.waiting >= this.#maxWaiting) return Promise.reject(new LimitQueueFull());
    return this.#wait(callClass, signal);
  };

  #opensAt({ room }: CallClass): number {
    return Math.max(this.#account.opensAt(), room.opensAt());
  }

  #mayGo(callClass: CallClass): boolean {
    return this.#opensAt(callClass) <= this.#timers.now();
  }

  /** Takes one place in both limits; returns what gives it back. */
  #enter({ room }: CallClass): () => void {
    const now = this.#timers.now();
    this.#account.enter(now);
    room.enter(now);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      room.leave();
      this.#account.leave();
      this.#letGo();
    };
  }

  /** Lets everybody go for whom there is room, the classes by turns. */
  #letGo(): void {
    const next = () => this.#turns.findIndex((each) => each.waiting > 0 && this.#mayGo(each));
    for (let turn = next(); turn >= 0; turn = next()) {
      const [callClass] = this.#turns.splice(turn, 1) as [CallClass];
      this.#turns.push(callClass);
      callClass.line.next()?.();
    }
    this.#wakeUpInTime();
  }

  #wakeUpInTime(): void {
    const waiting = this.#turns.filter((each) => each.waiting > 0);
    this.#timer.setFor(Math.min(...waiting.map((each) => this.#opensAt(each))));
  }

  #wait(callClass: CallClass, signal: AbortSignal): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const ignoreAbort = onAbort(signal, () => {
        end();
        leave();
        reject(signal.reason);
        this.#wakeUpInTime();
      });
      const end = () => {
        ignoreAbort();
        callClass.waiting -= 1;
      };
      const leave = callClass.line.join(() => {
        end();
        resolve(this.#enter(callClass));
      });
      callClass.waiting += 1;
      this.#wakeUpInTime();
    });
  }
}
