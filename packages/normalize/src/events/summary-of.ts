import type { CallStatus } from '../model/call.js';
import type { CampaignProgress, CampaignReference, CampaignStatus } from '../model/campaign.js';
import type { Normalized } from '../model/normalized.js';
import type { VoiceEvent } from '../model/voice-event.js';
import { blankProgress } from './blank-progress.js';
import type { CampaignState, EventState } from './event-state.js';
import { joinCampaigns } from './joins.js';

/** What came, and what it says of each campaign. */
export interface EventSummary {
  /** Distinct reports, by kind. */
  readonly deliveries: Readonly<Partial<Record<VoiceEvent['kind'], number>>>;
  readonly campaigns: readonly CampaignSummary[];
}

/** One campaign; one without `id` and `key` stands for all that no campaign was told of. */
export interface CampaignSummary extends CampaignReference {
  readonly vendor: string;
  readonly status: Normalized<CampaignStatus>;
  readonly createdAt: Date | undefined;
  /** The vendor's own counts. */
  readonly progress: CampaignProgress;
  /** Counted from the events: callees that were told of, and those of them that are done, or answered at least once. */
  readonly callees: Readonly<Record<'seen' | 'finished' | 'answered', number>>;
  /** Calls that were told of, by how they stand. */
  readonly calls: Readonly<Partial<Record<CallStatus, number>>>;
}

interface Counts {
  readonly callees: Record<'seen' | 'finished' | 'answered', number>;
  readonly calls: Partial<Record<CallStatus, number>>;
}

/** Counts a state up, campaign by campaign, in the order of their keys. Reads all of it: for reports, not for each event. */
export function summaryOf(state: EventState): EventSummary {
  const aliases = aliasesIn(state);
  const campaigns = withoutAliases(state, aliases);
  const counts = new Map<string, Counts & { readonly vendor: string }>();
  const countsOf = (vendor: string, campaign: string | undefined) => {
    const key = campaign === undefined ? JSON.stringify([vendor]) : (aliases.get(campaign) ?? campaign);
    const found = counts.get(key) ?? { vendor, callees: { seen: 0, finished: 0, answered: 0 }, calls: {} };
    counts.set(key, found);
    return found;
  };
  for (const [key, { vendor }] of Object.entries(state.campaigns)) countsOf(vendor, key);
  const answered = new Set<string>();
  for (const { vendor, campaign, callee, status } of Object.values(state.calls)) {
    const { calls } = countsOf(vendor, campaign);
    calls[status.normalized] = (calls[status.normalized] ?? 0) + 1;
    if (status.normalized === 'answered' && callee !== undefined) answered.add(callee);
  }
  for (const [key, { vendor, campaign, isFinished }] of Object.entries(state.callees)) {
    const { callees } = countsOf(vendor, campaign);
    callees.seen += 1;
    if (isFinished === true) callees.finished += 1;
    if (answered.has(key)) callees.answered += 1;
  }
  return {
    deliveries: tallyOf(Object.values(state.deliveries)),
    campaigns: [...counts]
      .sort(([one], [other]) => (one > other ? 1 : -1))
      .map(([key, { vendor, ...counted }]) => ({ ...describe(vendor, campaigns.get(key)), ...counted })),
  };
}

/** Campaigns that some events name by the draft's key alone, and others by the vendor's id as well. */
function aliasesIn({ campaigns }: EventState): Map<string, string> {
  const entries = Object.entries(campaigns);
  const named = new Map(
    entries
      .filter(([, { id, key }]) => id !== undefined && key !== undefined)
      .sort(([one], [other]) => (one > other ? 1 : -1))
      .map(([entry, { vendor, key }]) => [JSON.stringify([vendor, key]), entry]),
  );
  return new Map(
    entries
      .filter(([, { id }]) => id === undefined)
      .flatMap(([entry, { vendor, key }]) => {
        const alias = named.get(JSON.stringify([vendor, key]));
        return alias === undefined ? [] : [[entry, alias] as const];
      }),
  );
}

function withoutAliases(
  { campaigns }: EventState,
  aliases: ReadonlyMap<string, string>,
): Map<string, CampaignState> {
  const joined = new Map<string, CampaignState>();
  for (const [entry, campaign] of Object.entries(campaigns)) {
    const key = aliases.get(entry) ?? entry;
    const known = joined.get(key);
    joined.set(key, known === undefined ? campaign : joinCampaigns(known, campaign));
  }
  return joined;
}

function describe(vendor: string, campaign: CampaignState | undefined): Omit<CampaignSummary, keyof Counts> {
  const { key, id, scriptId, createdAt, standing, callees, calls } = campaign ?? {};
  return {
    vendor,
    key,
    id,
    scriptId,
    status: { normalized: standing?.status.normalized ?? 'unknown', native: standing?.status.native },
    createdAt: createdAt === undefined ? undefined : new Date(createdAt),
    progress: {
      callees: { ...blankProgress.callees, ...callees, ...standing?.callees },
      calls: { ...blankProgress.calls, ...calls },
    },
  };
}

function tallyOf<Kind extends string>(kinds: readonly Kind[]): Partial<Record<Kind, number>> {
  const tally: Partial<Record<Kind, number>> = {};
  for (const kind of kinds) tally[kind] = (tally[kind] ?? 0) + 1;
  return tally;
}
