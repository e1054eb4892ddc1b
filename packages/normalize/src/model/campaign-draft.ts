import type { PhoneNumber } from './callee.js';
import type { CallingWindow } from './calling-window.js';
import type { TimeZone } from './time-zone.js';

/**
 * A campaign as you want it, before any vendor has seen it. Not every vendor can do all of it: what an adapter takes is
 * `DraftFor` its capabilities, in which a field that its vendor lacks does not type-check.
 */
export interface CampaignDraft {
  /** Makes a second send of the same campaign recognisable: keep it unique, and the same when you send again. */
  readonly key: string;
  readonly name: string;
  /** The dialogue, by the vendor's id of it (NXCloud: scene; LAAFFIC: agent; Alibaba Cloud: script; Huawei Cloud: access code of the flow). */
  readonly script: { readonly id: string };
  /** A `Date` is an instant. A local date and time without a zone is not one, and does not type-check. */
  readonly start: 'immediately' | 'manually' | Date;
  /** No call is wanted from then on. Left out: open, and planned for a year. */
  readonly until?: Date;
  /** The zone that `windows` are in. */
  readonly timeZone: TimeZone;
  /** At least one: nobody is called outside of them. */
  readonly windows: readonly [CallingWindow, ...CallingWindow[]];
  /** Whose clocks `windows` are read on: those of `timeZone`, or those of each callee. Default `campaign_zone`. */
  readonly windowsIn?: 'campaign_zone' | 'callee_zone';
  /** Longest ringing time in seconds. */
  readonly ringSeconds: number;
  /** Wanted by you; a vendor that takes no such limit says so in the plan. */
  readonly maxConcurrentCalls: number;
  /** Longest talk in seconds. */
  readonly maxTalkSeconds?: number;
  /** Number to show to the person called. */
  readonly callerNumber?: PhoneNumber;
  /** Left out: as the vendor does by default. */
  readonly recording?: boolean;
  /** Left out: nobody is called again. */
  readonly redial?: Redial;
  /** A text message after the call. Left out: none. */
  readonly messageAfterCall?: MessageAfterCall;
  /** Hands the call over to a person. Left out: as the script at the vendor says. */
  readonly agentTransfer?: AgentTransfer;
  /** Where the vendor reports to. Left out: to what is set at the vendor, if anything. */
  readonly callbacks?: CampaignCallbacks;
}

/** Calling again by itself. */
export interface Redial {
  /** Those who were not reached, everyone, or those whose call ended with one of the vendor's intents. */
  readonly whom: RedialTarget;
  /** How many times at most. */
  readonly times: number;
  /** Pause before each, in minutes. */
  readonly afterMinutes: number;
}

export type RedialTarget = 'not_reached' | 'everyone' | IntentTarget;

export interface IntentTarget {
  readonly intents: readonly [string, ...string[]];
}

/** A text message after a call. */
export interface MessageAfterCall {
  /** The vendor's id of the message's template. */
  readonly templateId: string;
  /** Only after calls that ended with one of these of the vendor's intents. Left out: after every call. */
  readonly intents?: readonly [string, ...string[]];
}

/** Whom calls are handed over to. */
export interface AgentTransfer {
  /** The vendor's id or name of the group or queue of agents. */
  readonly group: string;
}

/** HTTP(S) addresses of your own that the vendor calls. */
export interface CampaignCallbacks {
  /** The campaign's status has changed. */
  readonly campaign?: string;
  /** A callee is done, after all its calls. */
  readonly callee?: string;
  /** A call has ended. */
  readonly call?: string;
}
