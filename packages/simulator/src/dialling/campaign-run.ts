import type { CallRecord } from './call-record.js';
import type { CallingWindow } from './calling-window.js';

/** A campaign as the dialler sees it. Plain data; the vendor keeps its own things in `data`. */
export interface CampaignRun<Data extends object = object, CalleeData extends object = object> {
  /** Unique within the vendor. */
  id: string;
  status: 'waiting' | 'running' | 'paused' | 'over';
  /** How many calls at a time. */
  concurrency: number;
  ringLimitSeconds: number;
  /** Calls are placed in it only; those under way go on. Any time without it. */
  window?: CallingWindow | undefined;
  callees: Callee<CalleeData>[];
  /** Of `callees`: those before it have been taken up. */
  next: number;
  /** Whom to call again, and may be called now. */
  again: Callee<CalleeData>[];
  /** Of `again`: those before it have been taken up. 0 without it. */
  nextAgain?: number;
  active: number;
  /** How many wait for the time of their next call. */
  pausing: number;
  /** The event that looks for the next call when calling hours begin; undefined when nothing waits for them. */
  opening: number | undefined;
  data: Data;
}

export interface Callee<CalleeData extends object = object> {
  number: string;
  /** `pausing`: until its next call. */
  state: 'waiting' | 'calling' | 'pausing' | 'finished' | 'cancelled';
  calls: CallRecord[];
  data: CalleeData;
}

/** Who is to be called again first. */
export function nextAgain(run: CampaignRun): Callee | undefined {
  return run.again[run.nextAgain ?? 0];
}

/** Takes up that one. The list is shortened now and then only: that moves all the others. */
export function takeAgain(run: CampaignRun): void {
  run.nextAgain = (run.nextAgain ?? 0) + 1;
  if (run.nextAgain * 2 < run.again.length) return;
  run.again.splice(0, run.nextAgain);
  run.nextAgain = 0;
}
