import type { PhoneNumber } from '../model/callee.js';
import type { CampaignReference } from '../model/campaign.js';
import type { FailedOutcome } from '../model/outcome.js';
import type { LaunchCursor } from './launch-cursor.js';
import type { PlannedRequest } from './planned-request.js';

/** What became of one request of a plan, and of everybody in it. */
export interface LaunchStep {
  readonly request: Pick<PlannedRequest, 'index' | 'kind' | 'campaign'> & { readonly operation: string };
  /**
   * `accepted`: the vendor took it, though perhaps not every callee. `rejected`: it certainly took no effect. `unknown`: it may
   * have. `not_sent`: there is no campaign that it could be for.
   */
  readonly status: 'accepted' | 'rejected' | 'unknown' | 'not_sent';
  /** Why it was not accepted; undefined for `not_sent`, and for what was on its way when an earlier launch ended. */
  readonly failure: FailedOutcome | undefined;
  readonly requestId: string | undefined;
  /** The campaign at the vendor, as far as it is known. */
  readonly campaign: CampaignReference | undefined;
  readonly calleeCount: number;
  /** What became of everybody in it. Made when it is read: of very many take `eachCallee()`. */
  readonly callees: readonly CalleeOutcome[];
  /** The vendor's body; undefined where there was no answer. */
  readonly raw: unknown;
  /** The launch ends here since the next requests would fail likewise. Resumed, it begins with this request. */
  readonly halted: boolean;
  /** What became of everybody in it, one after the other. */
  eachCallee(): Iterable<CalleeOutcome>;
  /** To go on after this step. */
  readonly cursor: LaunchCursor;
}

/** What became of a callee, as of the request that it was in. */
export interface CalleeOutcome {
  readonly id: string;
  readonly phone: PhoneNumber;
  readonly line: number;
  /** `rejected` and `not_sent`: certainly not dialled. `unknown`: perhaps. `accepted`: the vendor dials, or has dialled. */
  readonly status: 'accepted' | 'rejected' | 'unknown' | 'not_sent';
  /** The vendor's reason for refusing this callee, as it came. */
  readonly native: unknown;
}
