import type { Normalized } from './normalized.js';

/** Names a campaign at its vendor. One of `key` and `id` does for most of what can be done to it. */
export interface CampaignReference {
  /** The draft's `key`. */
  readonly key: string | undefined;
  /** The vendor's id of the campaign. */
  readonly id: string | undefined;
  readonly scriptId: string | undefined;
}

/** What a vendor tells of a campaign. `Raw` is the vendor's own record of it, complete. */
export interface Campaign<Raw = unknown> extends CampaignReference {
  readonly vendor: string;
  readonly name: string | undefined;
  readonly status: Normalized<CampaignStatus>;
  readonly createdAt: Normalized<Date | undefined>;
  /** When calling began, or is to begin: vendors have one field for both. */
  readonly startsAt: Normalized<Date | undefined>;
  /** When it ended, or will end at the latest. */
  readonly endsAt: Normalized<Date | undefined>;
  readonly progress: CampaignProgress;
  readonly raw: Raw;
}

/**
 * `draft`: not released. `waiting`: released, and no call made yet. `running`: calls are made, or as soon as the windows
 * allow. `paused`: until it is resumed. `completed`: no further calls, for the campaign is done or its time is over.
 * `failed`: ended before it was done. `cancelled`: by whoever owns it.
 */
export type CampaignStatus =
  | 'draft'
  | 'waiting'
  | 'running'
  | 'paused'
  | 'completed'
  | 'failed'
  | 'cancelled'
  | 'unknown';

/** Counts so far; undefined where the vendor gave none. */
export interface CampaignProgress {
  readonly callees: Readonly<Record<CalleeCount, number | undefined>>;
  readonly calls: Readonly<Record<CallCount, number | undefined>>;
}

/** `called`: at least once. `finished`: after all their calls. `answered`: in at least one call. */
export type CalleeCount =
  | 'total'
  | 'waiting'
  | 'running'
  | 'paused'
  | 'called'
  | 'finished'
  | 'answered'
  | 'failed'
  | 'cancelled';

/** `answered`: taken up or, in the words of some vendors, successful. */
export type CallCount = 'total' | 'answered' | 'failed';
