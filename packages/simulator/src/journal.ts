import type { SimulatorEvent } from './simulator-event.js';
import { addLimited, lastOf } from './world/limited-list.js';
import type { Slot, Slots } from './world/slots.js';

/** What happened, oldest first. The same requests at the same times make the same journal. */
export class Journal {
  readonly #state: Slot<{ entries: SimulatorEvent[] }>;
  readonly #limit: number;

  constructor(slots: Slots, limit: number) {
    this.#state = slots.define('journal', () => ({ entries: [] }));
    this.#limit = limit;
  }

  add(entry: SimulatorEvent): void {
    addLimited(this.#state().entries, entry, this.#limit);
  }

  all(): SimulatorEvent[] {
    return lastOf(this.#state().entries, this.#limit);
  }
}
