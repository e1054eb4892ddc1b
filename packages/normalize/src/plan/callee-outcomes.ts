import type { FoundRequest } from '@outdial/core';
import type { RequestReceipt } from '../campaign/campaign-request.js';
import type { CalleeOutcome } from './launch-step.js';
import type { PlannedCallee } from './planned-request.js';

/** Everybody in a request with the same outcome. */
export function allWith(callees: readonly PlannedCallee[], status: CalleeOutcome['status']): CalleeOutcome[] {
  return callees.map((callee) => ({ ...callee, status, native: undefined }));
}

/**
 * What an accepted answer says of everybody. Where the vendor counts fewer than it was given, and does not name those that it
 * left out, whoever is not named may be one of them.
 */
export function outcomesOf(callees: readonly PlannedCallee[], receipt: RequestReceipt): CalleeOutcome[] {
  const byId = new Map(receipt.refused.map((refused) => [refused.id, refused]));
  const byPhone = new Map(receipt.refused.map((refused) => [refused.phone, refused]));
  const found = callees.map((callee) => ({
    callee,
    refused: byId.get(callee.id) ?? byPhone.get(callee.phone),
  }));
  const named = found.filter(({ refused }) => refused !== undefined).length;
  const taken = receipt.acceptedCount;
  const isComplete =
    receipt.refused.length === named && (taken === undefined || taken + named >= callees.length);
  const status = isComplete ? 'accepted' : taken === 0 ? 'rejected' : 'unknown';
  return found.map(({ callee, refused }) => ({
    ...callee,
    status: refused === undefined ? status : 'rejected',
    native: refused?.native,
  }));
}

/** What the vendor's records prove of a request whose answer was lost. */
export function outcomesOfFound(callees: readonly PlannedCallee[], found: FoundRequest): CalleeOutcome[] {
  const missing = new Set(found.missing);
  const unsettled = new Set(found.unsettled);
  return callees.map((callee) => ({
    ...callee,
    status: missing.has(callee.id) ? 'rejected' : unsettled.has(callee.id) ? 'unknown' : 'accepted',
    native: undefined,
  }));
}
