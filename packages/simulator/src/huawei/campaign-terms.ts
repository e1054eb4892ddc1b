import type { RefusedResult } from '../engine/operation-result.js';
import { type CampaignTerms, deviceKind } from './campaign.js';
import type { CampaignRequest } from './campaign-requests.js';
import { readSchedule } from './campaign-schedule.js';
import type { CallingTerms } from './campaign-store.js';
import { parseTime } from './local-time.js';
import { readRetryPolicy } from './retry-policy.js';

/** The documents do not say how many calls a campaign makes at a time when its request does not. */
const assumedConcurrency = 10;

export type ReadTerms = { terms: CampaignTerms; calling: CallingTerms } | { refused: RefusedResult };

/** What a request makes of a campaign; `before` is what it was, and stays where the request is silent. */
export function readTerms(request: CampaignRequest, now: number, before?: CampaignTerms): ReadTerms {
  const { strBeginTime = before?.strBeginTime ?? '', strEndTime = before?.strEndTime ?? '' } = request;
  const { scheduleParam, skillParam = {}, ivrParam = {}, retryPolicy } = request;
  if (before && request.deviceType !== before.deviceType) return refuse('0200001', 'deviceType');
  const isQueue = deviceKind(request.deviceType) === 'skillQueue';
  // Queues count from 1: any other number is that of none.
  if (isQueue && (skillParam.skillId ?? 1) < 1) return refuse('0200017', 'skillParam.skillId');
  const schedule = readSchedule({ strBeginTime, strEndTime, scheduleParam }, now, before?.strBeginTime);
  if ('refused' in schedule) return schedule;
  const policy = retryPolicy && readRetryPolicy(retryPolicy);
  if (retryPolicy && !policy) return refuse('02000008', 'retryPolicy.policyJson');
  const terms: CampaignTerms = {
    name: request.name,
    deviceType: request.deviceType,
    callerNo: callerOf(request),
    strBeginTime,
    strEndTime,
    endsAt: parseTime(strEndTime) ?? 0,
    robot: isQueue ? undefined : ivrParam.deviceSign,
    queue: isQueue ? skillParam.skillName : undefined,
    retryPolicy: policy ?? before?.retryPolicy,
    callBackUrl: request.callBackUrl ?? before?.callBackUrl ?? '',
  };
  const calling: CallingTerms = {
    concurrency: (isQueue ? undefined : ivrParam.callCount) ?? assumedConcurrency,
    ringLimitSeconds: request.maxAlertingTime,
    window: schedule.window,
  };
  return { terms, calling };
}

function refuse(code: string, field: string): { refused: RefusedResult } {
  return { refused: { code, field } };
}

function callerOf({ callerNo }: CampaignRequest): string {
  return typeof callerNo === 'string' ? callerNo : (callerNo[0]?.accessCode ?? '');
}
