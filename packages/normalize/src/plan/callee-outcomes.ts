import type { FoundRequest } from '@outdial/core';
import type { RefusedCallee, RequestReceipt } from '../campaign/campaign-request.js';
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
 * left out, whoever is not named may be one of them. Where it counts more than it can have taken, whoever it names as refused
 * may be one of those.
 */
export function outcomesOf(request: OfCallees, receipt: RequestReceipt): OutcomeOfCallee {
  const { refused } = receipt;
  const byId = new Map(refused.map((each) => [each.id, each]));
  const byPhone = new Map(refused.map((each) => [each.phone, each]));
  const refusalsOf = ({ id, phone }: PlannedCallee) => [byId.get(id), byPhone.get(phone)];
  const { named, others } = statusesOf(request, receipt, refusalsOf);
  return (callee) => {
    const [refusal] = refusalsOf(callee).filter((each) => each !== undefined);
    return { status: refusal === undefined ? others : named, native: refusal?.native };
  };
}

type OfCallees = Pick<PlannedRequest, 'calleeCount' | 'eachCallee'>;

/** Of those whom the vendor names as refused, and of the others. */
function statusesOf(
  request: OfCallees,
  { refused, acceptedCount: taken }: RequestReceipt,
  refusalsOf: (callee: PlannedCallee) => readonly (RefusedCallee | undefined)[],
): Record<'named' | 'others', CalleeOutcome['status']> {
  const { calleeCount: count } = request;
  let named = 0;
  // One without a name, or with a number written otherwise, may mean anybody.
  const strangers = new Set(refused.map(nameOf));
  for (const callee of refused.length === 0 ? [] : request.eachCallee()) {
    const refusals = refusalsOf(callee).filter((each) => each !== undefined);
    if (refusals.length > 0) named += 1;
    for (const refusal of refusals) strangers.delete(nameOf(refusal));
  }
  if (taken === undefined) return { named: 'rejected', others: strangers.size === 0 ? 'accepted' : 'unknown' };
  if (taken + named > count) return { named: 'unknown', others: taken >= count ? 'accepted' : 'unknown' };
  if (taken + named === count) return { named: 'rejected', others: 'accepted' };
  return { named: 'rejected', others: taken === 0 && refused.length > 0 ? 'rejected' : 'unknown' };
}

function nameOf({ id, phone }: RefusedCallee): string {
  return JSON.stringify([id, phone]);
}

/**
 * What the vendor's records prove of a request whose answer was lost. A record that is not there proves nothing: the vendor may
 * still be making it. Campaigns are looked up by their own key, which may be a callee's id by chance.
 */
export function outcomesOfFound(
  request: OfCallees & Pick<PlannedRequest, 'kind'>,
  { records, missing, unsettled }: FoundRequest,
  receipt: RequestReceipt,
): OutcomeOfCallee {
  const keys = new Set([...records.keys(), ...missing, ...unsettled]);
  if (request.kind !== 'create' && isByCallee(request, keys))
    return ({ id }) => ({ status: records.has(id) ? 'accepted' : 'unknown', native: undefined });
  return missing.length + unsettled.length === 0 ? outcomesOf(request, receipt) : allWith('unknown');
}

function isByCallee(request: OfCallees, keys: ReadonlySet<string>): boolean {
  for (const { id } of request.eachCallee()) if (keys.has(id)) return true;
  return false;
}
