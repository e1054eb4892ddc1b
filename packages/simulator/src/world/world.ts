import { setImmediate as turn } from 'node:timers/promises';
import { type ClockSettings, lastMoment, readMoment, speedOf } from './clock-settings.js';
import { type EventKind, EventQueue } from './event-queue.js';
import { type Slot, Slots } from './slots.js';

interface ClockState {
  /** The time, in milliseconds since 1970, when the clock was last looked at by an event. */
  at: number;
}

type EventHandler = (payload: object) => void | Promise<void>;

/** The longest that a timer of Node can be set to. */
const longestTimer = 2 ** 31 - 1;

/** After so many events other work of the process gets its turn. */
const eventsBetweenTurns = 500;

/** The clock of one simulator, what is to happen in it, and all its state. */
export class World {
  readonly slots: Slots;
  readonly #events: EventQueue;
  readonly #handlers = new Map<string, EventHandler>();
  readonly #speed: number;
  readonly #clock: Slot<ClockState>;
  #timer: NodeJS.Timeout | NodeJS.Immediate | undefined;
  /** Where real time stood when the clock showed `virtual`. */
  #anchor = { real: performance.now(), virtual: 0 };
  /** One run of events after the other. */
  #run: Promise<void> = Promise.resolve();
  /** How many of them have not begun. */
  #waiting = 0;
  #isRunning = false;
  #isClosed = false;

  /** `identity`: what a snapshot has to have in common with it. */
  constructor({ mode, start }: ClockSettings, identity?: string) {
    this.slots = new Slots(identity);
    this.#events = new EventQueue(this.slots);
    this.#speed = speedOf(mode);
    const at = readMoment(start, 'start');
    this.#clock = this.slots.define('clock', () => ({ at }));
    this.#anchor.virtual = at;
  }

  now(): Date {
    return new Date(this.milliseconds());
  }

  /** The same since 1970. While events wait that are due it does not run past them. */
  milliseconds(): number {
    const { at } = this.#clock();
    if (this.#isRunning || this.#speed === 0 || this.#speed === Number.POSITIVE_INFINITY) return at;
    const due = this.#events.peek()?.at ?? Number.POSITIVE_INFINITY;
    return Math.max(at, Math.min(this.#reading(), due));
  }

  /** Has `handle` called with what each event of this kind carries. Events wait for the promise that it may return. */
  on<Payload extends object>(
    kind: EventKind<Payload>,
    handle: (payload: Payload) => void | Promise<void>,
  ): void {
    if (this.#handlers.has(kind.name)) throw new Error(`There is a handler of ${kind.name} already`);
    this.#handlers.set(kind.name, handle as EventHandler);
  }

  /** Gives an id for `cancel`. A moment that has passed means now. `payload` is part of the state: plain data. */
  at<Payload extends object>(moment: number, kind: EventKind<Payload>, payload: Payload): number {
    const at = Math.min(Math.max(moment, this.milliseconds()), lastMoment);
    const id = this.#events.add(at, kind.name, payload);
    this.#wake();
    return id;
  }

  after<Payload extends object>(milliseconds: number, kind: EventKind<Payload>, payload: Payload): number {
    return this.at(this.milliseconds() + milliseconds, kind, payload);
  }

  cancel(id: number): void {
    this.#events.cancel(id);
  }

  /**
   * Moves the clock on, by milliseconds or up to a moment, and resolves when all that was due has happened. Rejects with `RangeError` for a
   * number below 0, for what is no moment, and past the last one that a `Date` can show.
   */
  async advance(by: number | Date): Promise<void> {
    if (!(by instanceof Date) && !(by >= 0))
      throw new RangeError('The clock can be advanced by a number >= 0, or to a date');
    await this.#enqueue(async () => {
      const target = readMoment(
        by instanceof Date ? by : new Date(this.milliseconds() + by),
        'The time to advance to',
      );
      await this.#runUntil(target);
      this.#set(Math.max(this.#clock().at, target));
    });
  }

  /** Lets everything happen that is to happen, up to `until`, without waiting for it. A thing that repeats for ever needs an `until`. */
  async settle(until?: Date): Promise<void> {
    const last = until ? readMoment(until, 'until') : Number.POSITIVE_INFINITY;
    await this.#enqueue(async () => {
      await this.#runUntil(last);
      this.#set(this.#clock().at);
    });
  }

  async reset(): Promise<void> {
    await this.#enqueue(async () => {
      this.slots.reset();
      this.#set(this.#clock().at);
    });
  }

  /** Everything between two events, so that nothing is half done in it. */
  async save(): Promise<Uint8Array> {
    let saved = new Uint8Array();
    await this.#enqueue(async () => {
      saved = this.slots.save() as Uint8Array<ArrayBuffer>;
    });
    return saved;
  }

  /** Throws `TypeError` for what `save` did not make. */
  async restore(saved: Uint8Array): Promise<void> {
    await this.#enqueue(async () => {
      this.slots.restore(saved);
      this.#set(this.#clock().at);
    });
  }

  /** Nothing happens any more. Resolves when what is happening is over. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#disarm();
    await this.#run;
  }

  #reading(): number {
    const passed = (performance.now() - this.#anchor.real) * this.#speed;
    return Math.min(Math.floor(this.#anchor.virtual + passed), lastMoment);
  }

  #set(moment: number): void {
    this.#clock().at = moment;
    this.#anchor = { real: performance.now(), virtual: moment };
    this.#wake();
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    this.#waiting += 1;
    const done = this.#run.then(async () => {
      this.#waiting -= 1;
      this.#clock().at = this.milliseconds();
      this.#isRunning = true;
      try {
        await work();
      } finally {
        this.#isRunning = false;
        this.#wake();
      }
    });
    this.#run = done.catch(() => {});
    return done;
  }

  /** `givesWay`: stops when something else is to be done to the clock or the state. */
  async #runUntil(moment: number, givesWay = false): Promise<void> {
    for (let count = 1; !this.#isClosed && !(givesWay && this.#waiting > 0); count += 1) {
      const event = this.#events.takeDue(moment);
      if (!event) return;
      const clock = this.#clock();
      clock.at = Math.max(clock.at, event.at);
      const waiting = this.#handlers.get(event.kind)?.(event.payload);
      if (waiting) await waiting;
      if (count % eventsBetweenTurns === 0) await turn();
    }
  }

  /** Sets the timer for the next event of a clock that runs by itself. */
  #wake(): void {
    if (this.#speed === 0 || this.#isRunning || this.#isClosed) return;
    this.#disarm();
    const next = this.#events.peek();
    if (!next) return;
    // Nobody waits for this run: a mistake in an event must not end the process, nor what comes after it.
    const run = () => void this.#enqueue(() => this.#runDue()).catch((error: unknown) => console.error(error));
    const delay = (next.at - this.#reading()) / this.#speed;
    this.#timer =
      this.#speed === Number.POSITIVE_INFINITY
        ? setImmediate(run)
        : setTimeout(run, Math.min(Math.max(Math.ceil(delay), 0), longestTimer)).unref();
  }

  async #runDue(): Promise<void> {
    const isInfinite = this.#speed === Number.POSITIVE_INFINITY;
    await this.#runUntil(isInfinite ? this.#speed : this.#reading(), true);
  }

  #disarm(): void {
    clearTimeout(this.#timer as NodeJS.Timeout);
    clearImmediate(this.#timer as NodeJS.Immediate);
  }
}
