import type { FoundRequest } from '@outdial/core';
import type { RequestReceipt } from '../campaign/campaign-request.js';
import type { CalleeOutcome } from './launch-step.js';
import type { PlannedCallee, PlannedRequest } from './planned-request.js';

/** Says of each callee of a request what became of it. */
export type OutcomeOfCallee = (callee: PlannedCallee) => Pick<CalleeOutcome, 'status' | 'native'>;

/** The same for everybody. */
export function allWith(status: CalleeOutcome['status']): OutcomeOfCallee {
  const outcome = { status, native: undefined };
  return () => outcome;
}

/**
 * What an accepted answer says of everybody. Where the vendor counts fewer than it was given, and does not name those that it
 * left out, whoever is not named may be one of them.
 */
export function outcomesOf(request: PlannedRequest, receipt: RequestReceipt): OutcomeOfCallee {
  const byId = new Map(receipt.refused.map((refused) => [refused.id, refused]));
  const byPhone = new Map(receipt.refused.map((refused) => [refused.phone, refused]));
  const refusalOf = ({ id, phone }: PlannedCallee) => byId.get(id) ?? byPhone.get(phone);
  const named = receipt.refused.length === 0 ? 0 : countOf(request, refusalOf);
  const taken = receipt.acceptedCount;
  const isComplete =
    receipt.refused.length === named && (taken === undefined || taken + named >= request.calleeCount);
  const status = isComplete ? 'accepted' : taken === 0 ? 'rejected' : 'unknown';
  return (callee) => {
    const refused = refusalOf(callee);
    return { status: refused === undefined ? status : 'rejected', native: refused?.native };
  };
}

function countOf(request: PlannedRequest, refusalOf: (callee: PlannedCallee) => unknown): number {
  let count = 0;
  for (const callee of request.eachCallee()) if (refusalOf(callee) !== undefined) count += 1;
  return count;
}

/** What the vendor's records prove of a request whose answer was lost. */
export function outcomesOfFound(found: FoundRequest): OutcomeOfCallee {
  const missing = new Set(found.missing);
  const unsettled = new Set(found.unsettled);
  return ({ id }) => ({
    status: missing.has(id) ? 'rejected' : unsettled.has(id) ? 'unknown' : 'accepted',
    native: undefined,
  });
}
