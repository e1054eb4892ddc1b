import type { ErrorCategory, OutdialError, RawResponse } from '@outdial/core';
import type { Normalized } from './normalized.js';

/** How a call to a vendor ended, over all vendors. */
export type Outcome<Data> = AcceptedOutcome<Data> | FailedOutcome;

/** The vendor took the request. What it accepted may still hold refused parts, such as single numbers: see `data`. */
export interface AcceptedOutcome<Data> {
  readonly status: 'accepted';
  /** The vendor's body, parsed and otherwise untouched. */
  readonly data: Data;
  readonly requestId: string | undefined;
  /** Status, headers and text as they came. */
  readonly raw: RawResponse;
}

/** The request failed, or nobody knows whether it did. */
export interface FailedOutcome {
  /** `rejected`: it certainly took no effect. `unknown`: it may have, so sending it again may ring a person twice. */
  readonly status: 'rejected' | 'unknown';
  /** What kind of failure, beside the vendor's code; the code is undefined where the vendor gave none. */
  readonly category: Normalized<ErrorCategory, string | undefined>;
  /** Whether the same request may work later. It does not say that sending it again is safe: `status` does. */
  readonly retryable: boolean;
  readonly requestId: string | undefined;
  /** The whole error, to log or to throw. */
  readonly error: OutdialError;
}
