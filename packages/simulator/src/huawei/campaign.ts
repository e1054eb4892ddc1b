import type { CallRecord } from '../dialling/call-record.js';
import type { Callee, CampaignRun } from '../dialling/campaign-run.js';
import type { RetryPolicy } from './retry-policy.js';
import type { Tally } from './tally.js';

/** What is set by the requests that create or change a campaign. */
export interface CampaignTerms {
  name: string;
  deviceType: number;
  callerNo: string;
  strBeginTime: string;
  strEndTime: string;
  /** Milliseconds since 1970. */
  endsAt: number;
  /** Access code of the robot that talks, where one does. */
  robot: string | undefined;
  /** Name of the queue whose agents talk, where they do. */
  queue: string | undefined;
  retryPolicy: RetryPolicy | undefined;
  /** Empty: the console's address counts. */
  callBackUrl: string;
}

/** A campaign, or a group of tasks, which has numbers and results as well. Plain data. */
export interface Campaign extends CampaignTerms {
  /** As text, which a group has as well. */
  id: string;
  run: HuaweiRun;
  /** By their ids. */
  numbers: Map<string, HuaweiCallee>;
  /** The numbers that were added, alone and each with its sessionId: none may be again. One with an appointment may. */
  known: Set<string>;
  tally: Tally;
  /** By the customField with which numbers were added. */
  batches: Map<string, Tally>;
  /** Every call that is over, in the order of their ends. */
  endedCalls: EndedCall[];
  /** The last calls of the numbers that are finished. */
  finalCalls: EndedCall[];
  /** Its time is over, and nobody waits for another call any more. */
  isClosed: boolean;
}

export interface EndedCall {
  callee: HuaweiCallee;
  call: CallRecord;
}

export type HuaweiRun = CampaignRun<object, NumberData>;

export type HuaweiCallee = Callee<NumberData>;

export interface NumberData {
  campaign: Campaign;
  dataId: string;
  sessionId: string | undefined;
  /** Which the statistics call the batch. */
  customField: string;
  /** Class of the number. */
  type: string | null;
  /** When it is taken back, in milliseconds since 1970. */
  recycleAt: number | undefined;
  /** The event that takes it back. */
  recycling: number | undefined;
  /** The day of its last call, in days since 1970. */
  calledOn: number | undefined;
}

/** As documented; 1 is a draft, which the simulator has none of. */
export const campaignStatus = { all: 0, started: 2, suspended: 3, finished: 4 } as const;

/** A campaign that has been called to its end goes on as started: it is over when its time is. */
export function statusOf({ run, endsAt }: Campaign, now: Date): number {
  if (now.getTime() >= endsAt) return campaignStatus.finished;
  return run.status === 'paused' ? campaignStatus.suspended : campaignStatus.started;
}

export type DeviceKind = 'ivr' | 'skillQueue';

export function deviceKind(deviceType: number): DeviceKind {
  return deviceType === 1 || deviceType === 3 ? 'ivr' : 'skillQueue';
}
