import { createMemoryReplayStore, type ReplayStore } from './replay-store.js';
import type { HandlerSettings } from './webhook-handler.js';
import type { WebhookReceiver } from './webhook-receiver.js';

/** Runs the handler once for each event, however often it is delivered. */
export class EventRunner<Event> {
  readonly #receiver: Pick<WebhookReceiver<Event>, 'vendor' | 'idOf'>;
  readonly #handle: HandlerSettings<Event>['handle'];
  readonly #store: ReplayStore;
  /** A repeated delivery waits for the first: acknowledged early, the event would be lost when the handler fails. */
  readonly #running = new Map<string, Promise<void>>();

  constructor(
    receiver: Pick<WebhookReceiver<Event>, 'vendor' | 'idOf'>,
    { handle, replayStore = createMemoryReplayStore() }: HandlerSettings<Event>,
  ) {
    this.#receiver = receiver;
    this.#handle = (event, context) => handle(event, context);
    this.#store = replayStore;
  }

  /** One after the other, in the order of the body. None is begun after the deadline. */
  async runAll(events: readonly Event[], signal: AbortSignal): Promise<void> {
    for (const event of events) {
      signal.throwIfAborted();
      await this.#runOnce(event, signal);
    }
  }

  async #runOnce(event: Event, signal: AbortSignal): Promise<void> {
    const id = this.#receiver.idOf(event);
    // Without an id nobody can tell a repeated event from another.
    if (id === undefined) return void (await this.#handle(event, { signal }));
    const key = `${this.#receiver.vendor} ${id}`;
    const running = this.#running.get(key);
    if (running) return running;
    const begun = this.#runClaimed(key, event, signal).finally(() => this.#running.delete(key));
    this.#running.set(key, begun);
    return begun;
  }

  async #runClaimed(key: string, event: Event, signal: AbortSignal): Promise<void> {
    if (!(await this.#store.claim(key))) return;
    try {
      // The store may have taken its time.
      signal.throwIfAborted();
      await this.#handle(event, { signal });
    } catch (error) {
      await this.#release(key, error);
      throw error;
    }
    await this.#store.confirm?.(key);
  }

  async #release(key: string, failure: unknown): Promise<void> {
    try {
      await this.#store.release(key);
    } catch (error) {
      throw new AggregateError([failure, error], 'handle has failed, and so has giving its claim back');
    }
  }
}
