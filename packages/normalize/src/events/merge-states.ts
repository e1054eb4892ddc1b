import { type EventState, initialState } from './event-state.js';
import { joinCallees, joinCalls, joinCampaigns, joinKinds } from './joins.js';

type Entries<Entry> = Record<string, Entry>;

/** The maps of a state that may still grow; their entries are never changed, only replaced. */
export type GrowingState = { [Name in keyof EventState]: Entries<EventState[Name][string]> };

/**
 * What two states say together, whichever comes first: `mergeStates(a, b)` equals `mergeStates(b, a)`, and merging what is
 * already in changes nothing. Neither of them is changed.
 */
export function mergeStates(one: EventState, other: EventState): EventState {
  const merged = copyState(one);
  mergeInto(merged, other);
  return merged;
}

export function copyState(
  { deliveries, campaigns, callees, calls }: EventState = initialState(),
): GrowingState {
  return {
    deliveries: { ...deliveries },
    campaigns: { ...campaigns },
    callees: { ...callees },
    calls: { ...calls },
  };
}

/** At the cost of `other` alone, however much `state` holds. */
export function mergeInto(state: GrowingState, other: EventState): void {
  mergeEntries(state.deliveries, other.deliveries, joinKinds);
  mergeEntries(state.campaigns, other.campaigns, joinCampaigns);
  mergeEntries(state.callees, other.callees, joinCallees);
  mergeEntries(state.calls, other.calls, joinCalls);
}

function mergeEntries<Entry>(
  entries: Entries<Entry>,
  others: Readonly<Entries<Entry>>,
  join: (one: Entry, other: Entry) => Entry,
): void {
  for (const [key, other] of Object.entries(others)) {
    const one = entries[key];
    entries[key] = one === undefined ? other : join(one, other);
  }
}
