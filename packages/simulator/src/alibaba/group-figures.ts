import { type JobStatus, jobStatuses } from './job-status.js';

/** What has come of a group so far, counted as it happens. */
export interface GroupFigures {
  jobs: Record<JobStatus, number>;
  /** Under way. */
  live: number;
  calls: number;
  notConnected: number;
  connected: number;
  talkSeconds: number;
  shortestTalk: number;
  longestTalk: number;
  /** By the reason for the end of the talk. */
  ends: Record<string, number>;
  /** How many calls had how many turns. */
  turns: Record<string, number>;
  /** How many calls came to which intent. */
  intents: Record<string, number>;
  startedAt: Date | undefined;
  endedAt: Date | undefined;
}

export function noFigures(): GroupFigures {
  return {
    jobs: Object.fromEntries(jobStatuses.map((status) => [status, 0])) as Record<JobStatus, number>,
    live: 0,
    calls: 0,
    notConnected: 0,
    connected: 0,
    talkSeconds: 0,
    shortestTalk: Number.POSITIVE_INFINITY,
    longestTalk: 0,
    ends: {},
    turns: {},
    intents: {},
    startedAt: undefined,
    endedAt: undefined,
  };
}

export interface EndedCall {
  isConnected: boolean;
  endReason: string | undefined;
  talkSeconds: number;
  turns: number;
  intent: string | undefined;
}

/** Counts a call that is over. */
export function countCall(figures: GroupFigures, call: EndedCall): void {
  const { isConnected, endReason, talkSeconds, turns, intent } = call;
  if (!isConnected) {
    figures.notConnected += 1;
    return;
  }
  figures.connected += 1;
  figures.talkSeconds += talkSeconds;
  figures.shortestTalk = Math.min(figures.shortestTalk, talkSeconds);
  figures.longestTalk = Math.max(figures.longestTalk, talkSeconds);
  increase(figures.turns, String(turns));
  if (endReason !== undefined) increase(figures.ends, endReason);
  if (intent !== undefined) increase(figures.intents, intent);
}

function increase(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

export function jobsIn({ jobs }: GroupFigures): number {
  return jobStatuses.reduce((sum, status) => sum + jobs[status], 0);
}
