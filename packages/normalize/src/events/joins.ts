import type { CallStatus } from '../model/call.js';
import type { CampaignStatus } from '../model/campaign.js';
import { canonicalJson } from './canonical-json.js';
import type { CalleeState, CallState, CampaignStanding, CampaignState, Told } from './event-state.js';

/**
 * Which of two statuses of a call stays: the later one in its life and, of two ends, the one in which more people took part:
 * a person who may have answered is not to be called again for a report that says otherwise.
 */
const callRanks: Readonly<Record<CallStatus, number>> = {
  unknown: 0,
  queued: 1,
  in_progress: 2,
  cancelled: 3,
  blocked: 4,
  failed: 5,
  invalid_number: 6,
  out_of_service: 7,
  switched_off: 8,
  unreachable: 9,
  no_answer: 10,
  busy: 11,
  declined: 12,
  voicemail: 13,
  answered: 14,
};

/** Where neither times nor counts tell which of two statuses of a campaign is the later one. */
const campaignRanks: Readonly<Record<CampaignStatus, number>> = {
  unknown: 0,
  draft: 1,
  waiting: 2,
  running: 3,
  paused: 4,
  cancelled: 5,
  failed: 6,
  completed: 7,
};

const terminalRank = campaignRanks.cancelled;

// Every join takes the greater of two values in a total order, field by field: so it is idempotent, commutative and associative.

export function joinCampaigns(one: CampaignState, other: CampaignState): CampaignState {
  const { standing, callees, calls, ...facts } = other;
  const known = joinFields(one, facts as CampaignState);
  if (standing === undefined && callees === undefined && calls === undefined) return known;
  return {
    ...known,
    standing: joinIfTold(one.standing, standing, joinStandings),
    callees: joinIfTold(one.callees, callees, joinFields),
    calls: joinIfTold(one.calls, calls, joinFields),
  };
}

/**
 * The later of two: a known status before an unknown one, one that is final before any other, then by time, by how much was
 * done, and by rank.
 */
function joinStandings(one: CampaignStanding, other: CampaignStanding): CampaignStanding {
  const order =
    compareLists(orderOf(one), orderOf(other)) || compareTexts(canonicalJson(one), canonicalJson(other));
  return order >= 0 ? one : other;
}

function orderOf({ status, at = Number.NEGATIVE_INFINITY, done }: CampaignStanding): readonly number[] {
  const rank = campaignRanks[status.normalized];
  return [Math.min(rank, 1), Number(rank >= terminalRank), at, done, rank];
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((number, position) => number !== other[position]);
  return index === -1 ? 0 : (one[index] ?? 0) > (other[index] ?? 0) ? 1 : -1;
}

/** Only where a vendor gives the same id to deliveries of two kinds. */
export function joinKinds<Kind extends string>(one: Kind, other: Kind): Kind {
  return compareTexts(one, other) >= 0 ? one : other;
}

export function joinCallees(one: CalleeState, other: CalleeState): CalleeState {
  return joinFields(one, other);
}

export function joinCalls(one: CallState, other: CallState): CallState {
  return {
    ...joinFields(one, other),
    status: joinTold(one.status, other.status, ({ normalized }) => callRanks[normalized]),
    hangupCause: joinTold(one.hangupCause, other.hangupCause, isKnown),
    hungUpBy: joinTold(one.hungUpBy, other.hungUpBy, isKnown),
  };
}

function isKnown({ normalized }: Told<string>): number {
  return Number(normalized !== 'unknown');
}

function joinTold<Word>(one: Told<Word>, other: Told<Word>, rankOf: (told: Told<Word>) => number): Told<Word> {
  const order = rankOf(one) - rankOf(other) || compareValues(one, other);
  return order >= 0 ? one : other;
}

/** The greater of each member; one that only one of them has stays. */
function joinFields<Fields extends object>(one: Fields, other: Fields): Fields {
  let result = one;
  for (const name of Object.keys(other) as (keyof Fields)[]) {
    const [kept, value] = [one[name], other[name]];
    if (kept !== undefined && compareValues(value, kept) <= 0) continue;
    // Copied when something is new: most reports on a campaign tell nothing new of it.
    if (result === one) result = { ...one };
    result[name] = value;
  }
  return result;
}

function joinIfTold<Value>(
  one: Value | undefined,
  other: Value | undefined,
  join: (one: Value, other: Value) => Value,
): Value | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return join(one, other);
}

function compareValues(one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other);
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length)
    return one.length - other.length;
  return compareTexts(canonicalJson(one), canonicalJson(other));
}

/** By code units. `localeCompare` would depend on the machine, and calls some different texts equal. */
function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one > other ? 1 : -1;
}
