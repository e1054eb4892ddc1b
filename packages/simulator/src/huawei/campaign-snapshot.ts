import { type Campaign, statusOf } from './campaign.js';

/** A campaign as a program sees it, a copy. */
export interface CampaignSnapshot {
  id: number;
  name: string;
  /** 2 started, 3 suspended, 4 finished. */
  status: number;
  deviceType: number;
  callerNo: string;
  strBeginTime: string;
  strEndTime: string;
  numbers: CampaignNumber[];
}

export interface CampaignNumber {
  dataId: string;
  called: string;
  /** The caller's own id. */
  sessionId: string | undefined;
  /** Which the statistics call the batch. */
  customField: string;
  /** `pausing`: until its next call. `cancelled`: taken back. */
  state: 'waiting' | 'calling' | 'pausing' | 'finished' | 'cancelled';
  /** How often it has been called. */
  calls: number;
}

export function snapshotOf(campaign: Campaign, now: Date): CampaignSnapshot {
  const { id, name, deviceType, callerNo, strBeginTime, strEndTime } = campaign;
  const numbers = [...campaign.numbers.values()].map(({ number, state, calls, data }) => ({
    dataId: data.dataId,
    called: number,
    sessionId: data.sessionId,
    customField: data.customField,
    state,
    calls: calls.length,
  }));
  const status = statusOf(campaign, now);
  return { id: Number(id), name, status, deviceType, callerNo, strBeginTime, strEndTime, numbers };
}
