import type { PhoneNumber } from './callee.js';
import type { Normalized } from './normalized.js';

/** What a vendor reports about a campaign. `Raw` is the vendor's whole body. */
export type VoiceEvent<Raw = unknown> =
  | CallEndedEvent<Raw>
  | CalleeFinishedEvent<Raw>
  | CampaignChangedEvent<Raw>;

interface EventFacts<Raw> {
  readonly vendor: string;
  /** Whether the vendor signed the report. */
  readonly trust: 'signed' | 'unverified';
  /** The vendor's id of this delivery. */
  readonly deliveryId: string | undefined;
  readonly campaign: CampaignReference;
  readonly raw: Raw;
}

interface CalleeEventFacts<Raw> extends EventFacts<Raw> {
  readonly callee: CalleeReference;
  /** Whether no further call to this callee will come. */
  readonly calleeFinished: Normalized<boolean | 'unknown'>;
  /** The call reported; undefined where the vendor sent none. */
  readonly call: CallReport | undefined;
}

/** A call has ended. */
export interface CallEndedEvent<Raw = unknown> extends CalleeEventFacts<Raw> {
  readonly kind: 'call_ended';
}

/** A callee is done, after all its calls; `call` is the last one. */
export interface CalleeFinishedEvent<Raw = unknown> extends CalleeEventFacts<Raw> {
  readonly kind: 'callee_finished';
}

/** The status of a campaign has changed. */
export interface CampaignChangedEvent<Raw = unknown> extends EventFacts<Raw> {
  readonly kind: 'campaign_changed';
  readonly status: Normalized<CampaignStatus>;
  readonly createdAt: Normalized<Date | undefined>;
  readonly progress: CampaignProgress;
}

export interface CampaignReference {
  /** The draft's `key`. */
  readonly key: string | undefined;
  /** The vendor's id of the campaign. */
  readonly id: string | undefined;
  readonly scriptId: string | undefined;
}

export interface CalleeReference {
  /** The callee's `id`. */
  readonly id: string | undefined;
  readonly phone: Normalized<PhoneNumber | undefined>;
  readonly name: string | undefined;
  readonly passThrough: string | undefined;
}

export type CampaignStatus = 'waiting' | 'running' | 'completed' | 'failed' | 'paused' | 'unknown';

/** `unknown` covers every call of a vendor that does not document its values. */
export type CallStatus = 'answered' | 'unanswered' | 'unknown';

/** Counts so far; undefined where the vendor gave none. */
export interface CampaignProgress {
  readonly callees: Readonly<Record<'total' | 'finished' | 'answered', number | undefined>>;
  readonly calls: Readonly<Record<'total' | 'answered', number | undefined>>;
}

/** One call. */
export interface CallReport {
  /** The vendor's id of the call. */
  readonly id: string | undefined;
  readonly callerNumber: string | undefined;
  readonly status: Normalized<CallStatus>;
  readonly startedAt: Normalized<Date | undefined>;
  readonly answeredAt: Normalized<Date | undefined>;
  readonly endedAt: Normalized<Date | undefined>;
  readonly durationSeconds: Normalized<number | undefined>;
  readonly recordingUrl: string | undefined;
  /** Why the call ended; no vendor of events so far documents its values. */
  readonly hangupCause: Normalized<'unknown'>;
  readonly sipCode: string | undefined;
  readonly intents: readonly Intent[];
  readonly messages: readonly MessageReport[];
  /** The person who took the call over, if the vendor reports one. */
  readonly agent: AgentReport | undefined;
  /** The script's variables, in the vendor's order. */
  readonly variables: readonly { readonly name: string | undefined; readonly value: string | undefined }[];
}

/** What the robot understood the person to want, in the vendor's words. */
export interface Intent {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly tag: string | undefined;
  /** The vendor's scale is not documented. */
  readonly level: Normalized<'unknown'>;
}

/** A text message sent after the call. */
export interface MessageReport {
  readonly id: string | undefined;
  readonly sentAt: Normalized<Date | undefined>;
  readonly text: string | undefined;
}

export interface AgentReport {
  readonly name: string | undefined;
  readonly group: string | undefined;
  readonly label: string | undefined;
  readonly status: Normalized<'unknown'>;
  readonly startedAt: Normalized<Date | undefined>;
  readonly answeredAt: Normalized<Date | undefined>;
  readonly endedAt: Normalized<Date | undefined>;
  readonly hungUpBy: Normalized<'unknown'>;
}
