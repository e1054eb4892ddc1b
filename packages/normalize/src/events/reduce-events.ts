import type { VoiceEvent } from '../model/voice-event.js';
import type { EventState } from './event-state.js';
import { copyState, mergeInto } from './merge-states.js';
import { stateOfEvent } from './state-of-event.js';

/**
 * The state after `events`. Pure: `state` stays as it is, which costs a copy of its maps for each call, and nothing more for
 * each event. Where events come one by one and callees are many, use an `EventLedger`.
 *
 * Any order of the same events, and any of them twice, gives the same state.
 */
export function reduceEvents(state: EventState, events: Iterable<VoiceEvent>): EventState {
  const next = copyState(state);
  for (const event of events) mergeInto(next, stateOfEvent(event));
  return next;
}
