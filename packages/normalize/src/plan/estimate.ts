import type { KeptWindows } from '../campaign/campaign-protocol.js';
import type { CampaignDraft } from '../model/campaign-draft.js';
import { allowedSpans } from '../time/allowed-spans.js';
import type { Workload } from './plan-options.js';
import type { CampaignEstimate } from './plan-report.js';

interface Calling {
  readonly callees: number;
  readonly kept: KeptWindows;
  readonly from: Date;
  readonly until: Date;
}

type Pace = Pick<CampaignDraft, 'ringSeconds' | 'maxConcurrentCalls' | 'redial'>;

/** When a campaign ends, if every call takes as long as the average and as many calls as wished go on at a time. */
export function estimateEnd(
  pace: Pace,
  workload: Workload,
  { callees, kept, from, until }: Calling,
): CampaignEstimate {
  const secondsPerCallee = secondsOf(pace, workload);
  const callSeconds = callees * secondsPerCallee;
  let leftMs = (callSeconds / pace.maxConcurrentCalls) * 1000;
  const callHours = callSeconds / 3600;
  for (const { begin, end } of allowedSpans(from, until, kept.week, kept.clocks)) {
    const spanMs = end.getTime() - begin.getTime();
    if (leftMs <= spanMs)
      return { callHours, endsAt: new Date(begin.getTime() + leftMs).toISOString(), notReached: 0 };
    leftMs -= spanMs;
  }
  const leftSeconds = (leftMs / 1000) * pace.maxConcurrentCalls;
  return { callHours, endsAt: undefined, notReached: Math.ceil(leftSeconds / secondsPerCallee) };
}

/** Of ringing and talking, over all calls to one callee. Redials by intent are not foreseen: how often one occurs is not known. */
function secondsOf(
  { ringSeconds, redial }: Pace,
  { talkSeconds, answerRate = 1, ringSeconds: rings = ringSeconds }: Workload,
): number {
  const perCall = rings + answerRate * talkSeconds;
  if (redial === undefined || typeof redial.whom !== 'string') return perCall;
  if (redial.whom === 'everyone') return perCall * (1 + redial.times);
  let share = 1;
  let calls = 1;
  for (let time = 0; time < redial.times; time += 1) {
    share *= 1 - answerRate;
    calls += share;
  }
  return perCall * calls;
}
