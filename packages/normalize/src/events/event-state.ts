import type { CallCharge, CallParty, CallStatus, HangupCause } from '../model/call.js';
import type { CallCount, CalleeCount, CampaignStatus } from '../model/campaign.js';
import type { Intent } from '../model/intent.js';
import type { VoiceEvent } from '../model/voice-event.js';

/**
 * What a set of events says, whatever their order and however often each came. Plain data: it survives JSON. Instants are
 * milliseconds since 1970, and what nobody told is left out.
 */
export interface EventState {
  /** The kind of every distinct report. Its key is the vendor's id of the delivery or, without one, made of the content. */
  readonly deliveries: Readonly<Record<string, VoiceEvent['kind']>>;
  /** By `campaignKey`, `calleeKey` and `callKey`. */
  readonly campaigns: Readonly<Record<string, CampaignState>>;
  readonly callees: Readonly<Record<string, CalleeState>>;
  readonly calls: Readonly<Record<string, CallState>>;
}

/** A word of the model beside the vendor's. */
export interface Told<Word> {
  readonly normalized: Word;
  readonly native?: unknown;
}

export interface CampaignState {
  readonly vendor: string;
  readonly key?: string;
  readonly id?: string;
  readonly scriptId?: string;
  readonly createdAt?: number;
  /** The last that was told of it: see `joinStandings`. */
  readonly standing?: CampaignStanding;
  /** Counts that only grow: the highest of each. */
  readonly callees?: Partial<Readonly<Record<CalleeCount, number>>>;
  readonly calls?: Partial<Readonly<Record<CallCount, number>>>;
}

/** How a campaign stood when something was told of it. */
export interface CampaignStanding {
  readonly status: Told<CampaignStatus>;
  readonly at?: number;
  /** Counts that go up and down. */
  readonly callees?: Partial<Readonly<Record<CalleeCount, number>>>;
  /** Calls and finished callees so far: what tells the order of two reports without a time. */
  readonly done: number;
}

export interface CalleeState {
  readonly vendor: string;
  /** `campaignKey` of the campaign. */
  readonly campaign?: string;
  readonly id?: string;
  readonly vendorId?: string;
  readonly phone?: string;
  readonly name?: string;
  readonly passThrough?: string;
  /** True once anybody said that no further call will come. */
  readonly isFinished?: boolean;
}

export interface CallState {
  readonly vendor: string;
  readonly id?: string;
  /** `campaignKey` of the campaign. */
  readonly campaign?: string;
  /** `calleeKey` of the callee. */
  readonly callee?: string;
  readonly status: Told<CallStatus>;
  readonly hangupCause: Told<HangupCause>;
  readonly hungUpBy: Told<CallParty>;
  readonly attempt?: number;
  readonly plannedAt?: number;
  readonly startedAt?: number;
  readonly ringingAt?: number;
  readonly answeredAt?: number;
  readonly endedAt?: number;
  readonly ringSeconds?: number;
  readonly durationSeconds?: number;
  readonly sipCode?: string;
  readonly recordingId?: string;
  readonly recordingUrl?: string;
  readonly keys?: string;
  readonly agent?: string;
  readonly intents?: readonly Intent[];
  readonly charges?: readonly CallCharge[];
}

/** No event yet. */
export function initialState(): EventState {
  return { deliveries: {}, campaigns: {}, callees: {}, calls: {} };
}
