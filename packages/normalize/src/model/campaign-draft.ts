import type { PhoneNumber } from './callee.js';
import type { CallingWindow } from './calling-window.js';

/** A campaign as you want it, before any vendor has seen it. */
export interface CampaignDraft {
  /** Makes a second send of the same campaign recognisable: keep it unique, and the same when you send again. */
  readonly key: string;
  readonly name: string;
  /** The dialogue, by the vendor's id of it (NXCloud: scene; LAAFFIC: agent). */
  readonly script: { readonly id: string };
  /** A `Date` is an instant. A local date and time without a zone is not one, and does not type-check. */
  readonly start: 'immediately' | 'manually' | Date;
  /** IANA name of the zone that `windows` are in, e.g. `Asia/Jakarta`. */
  readonly timeZone: string;
  /** At least one: nobody is called outside of them. */
  readonly windows: readonly [CallingWindow, ...CallingWindow[]];
  /** Longest ringing time in seconds. */
  readonly ringSeconds: number;
  readonly maxConcurrentCalls: number;
  /** Longest talk in seconds. */
  readonly maxTalkSeconds?: number;
  /** Number to show to the person called. */
  readonly callerNumber?: PhoneNumber;
  /** Left out: as the vendor does by default. */
  readonly recording?: boolean;
  /** Left out: nobody is called again. */
  readonly redial?: Redial;
  readonly callbacks?: CampaignCallbacks;
}

/** Calling again by itself. */
export interface Redial {
  /** Those whose call failed, everyone, or those whose call ended with one of the vendor's intents. */
  readonly whom: 'not_reached' | 'everyone' | { readonly intents: readonly [string, ...string[]] };
  /** How many times at most. */
  readonly times: number;
  /** Pause before each, in minutes. */
  readonly afterMinutes: number;
}

/** HTTP(S) addresses of your own that the vendor calls. */
export interface CampaignCallbacks {
  /** The campaign's status has changed. */
  readonly campaign: string;
  /** A callee is done, after all its calls. */
  readonly callee: string;
  /** A call has ended. */
  readonly call: string;
}
