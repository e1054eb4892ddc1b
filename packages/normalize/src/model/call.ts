import type { PhoneNumber } from './callee.js';
import type { CampaignReference } from './campaign.js';
import type { Intent } from './intent.js';
import type { Normalized } from './normalized.js';
import type { Transcript } from './transcript.js';

/** One call: one attempt to reach a callee. `Raw` is the vendor's own record of it, complete. */
export interface Call<Raw = unknown> {
  readonly vendor: string;
  /** The vendor's id of the call. */
  readonly id: string | undefined;
  readonly campaign: CampaignReference;
  /** The vendor's id of the campaign that `campaign` calls again for, where calling again is a campaign of its own. */
  readonly parentCampaignId: string | undefined;
  readonly callee: CalleeReference;
  /** Whether no further call to this callee will come. */
  readonly calleeFinished: Normalized<boolean | 'unknown'>;
  /** The number shown to the callee, as the vendor writes it. */
  readonly callerNumber: string | undefined;
  /** 1 for a callee's first call. */
  readonly attempt: Normalized<number | undefined>;
  readonly status: Normalized<CallStatus>;
  /** Why the call ended. */
  readonly hangupCause: Normalized<HangupCause>;
  /** The same in the vendor's words. */
  readonly hangupText: string | undefined;
  readonly hungUpBy: Normalized<CallParty>;
  readonly sipCode: string | undefined;
  /** When the vendor took the call on, or planned it for. */
  readonly plannedAt: Normalized<Date | undefined>;
  /** When it was dialled. */
  readonly startedAt: Normalized<Date | undefined>;
  readonly ringingAt: Normalized<Date | undefined>;
  readonly answeredAt: Normalized<Date | undefined>;
  readonly endedAt: Normalized<Date | undefined>;
  readonly ringSeconds: Normalized<number | undefined>;
  /** Undefined where the vendor does not say which unit it counts in. */
  readonly durationSeconds: Normalized<number | undefined>;
  /** The vendor's id of the recording. */
  readonly recordingId: string | undefined;
  /** Where the recording can be fetched, or its path at the vendor. */
  readonly recordingUrl: string | undefined;
  /** What the callee pressed: digits, `*` and `#`. Undefined for nothing. */
  readonly keys: Normalized<string | undefined>;
  /** Undefined where the vendor tells none. */
  readonly transcript: Transcript | undefined;
  readonly intents: readonly Intent[];
  /** Words put to the call by the script, an agent or the vendor. */
  readonly labels: readonly CallLabel[];
  readonly messages: readonly MessageReport[];
  /** The person who took the call over, if the vendor reports one. */
  readonly agent: AgentReport | undefined;
  /** The script's variables, in the vendor's order. */
  readonly variables: readonly CallVariable[];
  /** What the call costs; empty where the vendor does not say. */
  readonly charges: readonly CallCharge[];
  readonly raw: Raw;
}

/** Who was called. */
export interface CalleeReference {
  /** The callee's `id`. */
  readonly id: string | undefined;
  /** The vendor's own id of the callee in the campaign. */
  readonly vendorId: string | undefined;
  readonly phone: Normalized<PhoneNumber | undefined>;
  readonly name: string | undefined;
  readonly passThrough: string | undefined;
}

/**
 * How a call stands or ended. Only `queued` and `in_progress` are followed by another.
 *
 * `queued`: not dialled yet. `in_progress`: dialled, ringing or talking; no vendor tells these apart. `answered`: taken up,
 * and over. `voicemail`: taken up by a mailbox or an assistant. `unreachable`: no connection to the phone.
 * `out_of_service`: the number is, or its bills are unpaid. `blocked`: not called, since a rule of the vendor forbids it.
 * `cancelled`: by whoever owns the campaign. `failed`: without success, for a fault or for a reason that the vendor keeps
 * to itself.
 */
export type CallStatus =
  | 'queued'
  | 'in_progress'
  | 'answered'
  | 'voicemail'
  | 'no_answer'
  | 'busy'
  | 'declined'
  | 'unreachable'
  | 'switched_off'
  | 'out_of_service'
  | 'invalid_number'
  | 'blocked'
  | 'cancelled'
  | 'failed'
  | 'unknown';

/**
 * Why a call ended. `finished`: the talk came to its end. `hung_up`: by the callee. `silence`: the callee said nothing.
 * `not_understood`: the robot gave up. `transferred`: to a person. `no_agent`: no person was free. `queue_timeout`: the
 * callee waited too long for one. `intercepted`: an assistant or an extension took the call. `caller_refused`: the number
 * to be shown may not be used. `no_capacity`: too many calls at a time. `timeout`: the vendor waited too long for itself
 * or the line. `campaign_gone`: the campaign exists no more. The others are as in `CallStatus`.
 */
export type HangupCause =
  | 'finished'
  | 'hung_up'
  | 'silence'
  | 'not_understood'
  | 'transferred'
  | 'no_agent'
  | 'queue_timeout'
  | 'intercepted'
  | 'no_answer'
  | 'busy'
  | 'declined'
  | 'unreachable'
  | 'switched_off'
  | 'out_of_service'
  | 'invalid_number'
  | 'blocked'
  | 'cancelled'
  | 'caller_refused'
  | 'no_capacity'
  | 'timeout'
  | 'campaign_gone'
  | 'fault'
  | 'unknown';

/** `agent`: a person who took the call over. `system`: the vendor's platform. */
export type CallParty = 'callee' | 'robot' | 'agent' | 'system' | 'unknown';

/** A word put to a call, and what it is one of. */
export interface CallLabel {
  readonly name: string | undefined;
  readonly group: string | undefined;
  readonly value: string | undefined;
}

export interface CallVariable {
  readonly name: string | undefined;
  readonly value: string | undefined;
}

/** A text message sent after the call. */
export interface MessageReport {
  readonly id: string | undefined;
  readonly sentAt: Normalized<Date | undefined>;
  readonly text: string | undefined;
}

/** The person who took a call over. */
export interface AgentReport {
  readonly name: string | undefined;
  readonly group: string | undefined;
  readonly label: string | undefined;
  readonly status: Normalized<'unknown'>;
  readonly startedAt: Normalized<Date | undefined>;
  readonly answeredAt: Normalized<Date | undefined>;
  readonly endedAt: Normalized<Date | undefined>;
  readonly hungUpBy: Normalized<CallParty>;
}

/** One price of a call. A vendor may tell the same one in several currencies: do not add them up. */
export interface CallCharge {
  readonly part: 'call' | 'line' | 'robot';
  /** `account`: what the vendor quotes to the account in. `local`: the local currency, or that of the settlement. */
  readonly in: 'usd' | 'account' | 'local';
  /** A decimal number as text. */
  readonly amount: Normalized<string | undefined>;
  /** Price per billing step, a decimal number as text. */
  readonly rate: Normalized<string | undefined>;
  readonly billedSeconds: Normalized<number | undefined>;
  /** Seconds of the first step and of each further one, such as `60+60`. */
  readonly billingSteps: string | undefined;
  /** As the vendor writes it: a currency or a pair of two. */
  readonly currency: string | undefined;
  /** A decimal number as text. */
  readonly exchangeRate: string | undefined;
}
