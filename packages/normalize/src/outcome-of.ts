import { type CallResult, OutdialError, type VendorError } from '@outdial/core';
import type { FailedOutcome, Outcome } from './model/outcome.js';

/**
 * Waits for a call of a vendor's client and tells how it ended, without throwing for it. Errors that are not Outdial's,
 * which are faults of the program, are thrown on.
 * @example
 * const outcome = await outcomeOf(nxcloud.createAndCall(input));
 * if (outcome.status === 'unknown' && outcome.error instanceof UnknownOutcomeError) await outcome.error.reconcile();
 */
export async function outcomeOf<Data>(call: Promise<CallResult<Data>>): Promise<Outcome<Data>> {
  try {
    const { data, requestId, response } = await call;
    return { status: 'accepted', data, requestId, raw: response };
  } catch (error) {
    if (!OutdialError.isOutdialError(error)) throw error;
    return failedOutcome(error);
  }
}

/** How a call ended that failed with one of Outdial's errors. */
export function failedOutcome(error: OutdialError): FailedOutcome {
  const { outcome, category, retryable, requestId } = error;
  // An unknown outcome has what happened as its cause.
  const fault = error.code === 'unknown_outcome' ? (error.cause as OutdialError) : error;
  const native = fault.code === 'vendor_error' ? (fault as VendorError).vendorCode : undefined;
  return { status: outcome, category: { normalized: category, native }, retryable, requestId, error };
}
