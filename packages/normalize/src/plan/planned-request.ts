import type { CampaignRequest } from '../campaign/campaign-request.js';
import type { PhoneNumber } from '../model/callee.js';
import type { CampaignReference } from '../model/campaign.js';
import type { TimeZone } from '../model/time-zone.js';

/** One of the campaigns that a draft becomes. */
export interface PlannedCampaign {
  /** Counted from 0. */
  readonly index: number;
  /** The draft's key, with a number from the second campaign on. */
  readonly key: string;
  readonly name: string;
  /** The zones that its callees may be in: of those with the same clocks, the first. */
  readonly zones: readonly [TimeZone, ...TimeZone[]];
}

/** Who is in a request. */
export interface PlannedCallee {
  readonly id: string;
  readonly phone: PhoneNumber;
  /** Its line in a file, or its place in a list, counted from 1. */
  readonly line: number;
}

/** One request of a plan, in the order in which they are to be sent. */
export interface PlannedRequest {
  /** Counted from 0 over the whole plan. */
  readonly index: number;
  readonly kind: 'create' | 'add' | 'begin';
  readonly campaign: PlannedCampaign;
  readonly calleeCount: number;
  /** Everybody in it. Made when it is read: of very many take `eachCallee()`. */
  readonly callees: readonly PlannedCallee[];
  /** Shortest pause after the last request for the same campaign, in milliseconds. */
  readonly pauseMs: number;
  /** Everybody in it, one after the other. */
  eachCallee(): Iterable<PlannedCallee>;
  /** Digest of the requests of the plan up to here and everybody in them: tells whether a source still gives what it gave. */
  readonly digest: string;
  /**
   * The request as it will be sent. What comes after the creating request names the campaign that was created; without it,
   * for a look, the id is a placeholder.
   */
  compose(campaign?: CampaignReference): CampaignRequest;
}
