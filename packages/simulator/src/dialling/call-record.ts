import type { CallPlan } from '../network/call-plan.js';
import type { VendorName } from '../vendor-name.js';

/** One call of a virtual phone. All of its times are the simulator's. */
export interface CallRecord extends CallPlan {
  vendor: VendorName;
  /** The vendor's id. */
  callId: string;
  /** Whole: whoever runs a test gave it. */
  number: string;
  /** Counts from 1 for each number of a campaign. */
  attempt: number;
  /** `ringing` until the answer, `talking` until the end; `ringing` and `ended` are all of a call that nobody answers. */
  state: 'ringing' | 'talking' | 'ended';
  startedAt: Date;
  answeredAt: Date | undefined;
  endedAt: Date | undefined;
}
