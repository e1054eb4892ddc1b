import type { Call, CalleeReference } from './call.js';
import type { CampaignProgress, CampaignReference, CampaignStatus } from './campaign.js';
import type { Normalized } from './normalized.js';

/** What a vendor reports about a campaign. `Raw` is the vendor's whole record. */
export type VoiceEvent<Raw = unknown> =
  | CallChangedEvent<Raw>
  | CallEndedEvent<Raw>
  | CalleeFinishedEvent<Raw>
  | AgentRingingEvent<Raw>
  | CampaignChangedEvent<Raw>
  | UnknownEvent<Raw>;

interface EventFacts<Raw> {
  readonly vendor: string;
  /** Whether the vendor signed the report. `asked`: it is the answer to a question of ours. */
  readonly trust: 'signed' | 'unverified' | 'asked';
  /** The vendor's id of this delivery. */
  readonly deliveryId: string | undefined;
  /** When what it tells happened, or was sent at the latest; undefined where nobody said. */
  readonly at: Date | undefined;
  readonly campaign: CampaignReference;
  readonly raw: Raw;
}

interface CalleeEventFacts<Raw> extends EventFacts<Raw> {
  readonly callee: CalleeReference;
  /** Whether no further call to this callee will come. */
  readonly calleeFinished: Normalized<boolean | 'unknown'>;
}

/** A call is planned or under way. */
export interface CallChangedEvent<Raw = unknown> extends CalleeEventFacts<Raw> {
  readonly kind: 'call_changed';
  readonly call: Call;
}

/** A call has ended. */
export interface CallEndedEvent<Raw = unknown> extends CalleeEventFacts<Raw> {
  readonly kind: 'call_ended';
  /** Undefined where the vendor sent none. */
  readonly call: Call | undefined;
}

/** A callee is done, after all its calls; `call` is the last one. */
export interface CalleeFinishedEvent<Raw = unknown> extends CalleeEventFacts<Raw> {
  readonly kind: 'callee_finished';
  /** Undefined where the vendor sent none. */
  readonly call: Call | undefined;
}

/** A call is handed over, and a person's phone rings. */
export interface AgentRingingEvent<Raw = unknown> extends CalleeEventFacts<Raw> {
  readonly kind: 'agent_ringing';
  readonly callId: string | undefined;
  readonly ringingAt: Normalized<Date | undefined>;
  /** Whose phone rings, by the vendor's name of it. */
  readonly agent: string | undefined;
  readonly agentGroup: string | undefined;
  /** Whose phones rang before and were not answered. */
  readonly missedBy: readonly string[];
}

/** What the vendor tells of a campaign: its status has changed, say. */
export interface CampaignChangedEvent<Raw = unknown> extends EventFacts<Raw> {
  readonly kind: 'campaign_changed';
  readonly status: Normalized<CampaignStatus>;
  readonly createdAt: Normalized<Date | undefined>;
  readonly progress: CampaignProgress;
}

/** A report of a kind that is not known. */
export interface UnknownEvent<Raw = unknown> extends EventFacts<Raw> {
  readonly kind: 'unknown';
  /** The vendor's name of the kind. */
  readonly native: unknown;
}
