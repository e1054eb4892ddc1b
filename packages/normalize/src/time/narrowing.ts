import { assertNoIssues } from '../campaign/assert-no-issues.js';
import { issueUnless } from '../campaign/draft-issues.js';
import type { Loss } from '../model/loss.js';
import { isEmpty, minutesIn, type Week } from './week.js';

/** A week on its way into a vendor's words. A step takes minutes away and says so; no step adds one. */
export interface Narrowing {
  /** Whose request it is for. */
  readonly call: VendorCall;
  readonly week: Week;
  readonly losses: readonly Loss[];
}

export interface VendorCall {
  readonly vendor: string;
  readonly operation: string;
}

/**
 * One step: what is left of the week, and why not more.
 * @throws ValidationError naming `windows` when nothing is left
 */
export function narrow(narrowing: Narrowing, week: Week, reason: string): Narrowing {
  const { call, losses } = narrowing;
  assertNoIssues(call, [
    issueUnless(!isEmpty(week), 'windows', `other hours, none of these is left: ${reason}`),
  ]);
  const cut = minutesIn(narrowing.week) - minutesIn(week);
  return { call, week, losses: cut === 0 ? losses : [...losses, cutLoss(`${cut} minutes`, reason)] };
}

/** That so much of each week's hours is left out. */
export function cutLoss(amount: string, reason: string): Loss {
  return { field: 'windows', reason: `${amount} of the week are left out: ${reason}` };
}
