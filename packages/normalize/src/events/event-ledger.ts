import type { VoiceEvent } from '../model/voice-event.js';
import { type EventState, initialState } from './event-state.js';
import { copyState, type GrowingState, mergeInto } from './merge-states.js';
import { stateOfEvent } from './state-of-event.js';

/**
 * Takes events as they come, in any order and as often as the vendor sends them; the cost of one does not depend on how many
 * there were. What it holds is what `reduceEvents` gives for the same events.
 */
export class EventLedger {
  readonly #state: GrowingState;

  /** @param state what is known already, from another ledger or after a restart; it is copied */
  constructor(state: EventState = initialState()) {
    this.#state = copyState(state);
  }

  /** Whether the report is new: false for one that came before. */
  add(event: VoiceEvent): boolean {
    const news = stateOfEvent(event);
    const isNew = Object.keys(news.deliveries).some((key) => !Object.hasOwn(this.#state.deliveries, key));
    mergeInto(this.#state, news);
    return isNew;
  }

  /** Takes in all that another one knows. */
  merge(state: EventState): void {
    mergeInto(this.#state, state);
  }

  /** As it is now: a view that changes with the ledger. `snapshot` is for keeping. */
  get state(): EventState {
    return this.#state;
  }

  /** A copy of the maps as they are now. */
  snapshot(): EventState {
    return copyState(this.#state);
  }
}
