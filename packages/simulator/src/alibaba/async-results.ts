import type { Slot } from '../world/slots.js';
import type { World } from '../world/world.js';

/** Those that nobody fetched go, oldest first, beyond this number. */
const keptResults = 10_000;

/** What asynchronous requests came to, by the id that fetches it. */
export class AsyncResults {
  readonly #newId: () => string;
  readonly #state: Slot<Map<string, object>>;

  constructor({ slots }: World, newId: () => string) {
    this.#newId = newId;
    this.#state = slots.define('alibaba.results', () => new Map());
  }

  /** Gives the id. */
  keep(result: object): string {
    const results = this.#state();
    const asyncTaskId = this.#newId();
    results.set(asyncTaskId, result);
    const [oldest] = results.keys();
    if (results.size > keptResults && oldest !== undefined) results.delete(oldest);
    return asyncTaskId;
  }

  /** What an id that was never given out comes to is nothing that one could wait for; `name` is the operation's word for ready. */
  fetch(asyncTaskId: string, name: 'Valid' | 'Vaild'): object {
    return this.#state().get(asyncTaskId) ?? { [name]: false, Timeout: true };
  }
}
