import type { RawResponse } from '../transport/raw-response.js';

/** Settings of one call; each overrides the client's. */
export interface CallOptions {
  /** Ends the call when aborted. */
  readonly signal?: AbortSignal;
  /** Milliseconds for one attempt, the whole body included. */
  readonly timeoutMs?: number;
  /** Milliseconds for the whole call: waiting, all attempts, pauses. */
  readonly totalTimeoutMs?: number;
  /** Compresses the body of the request; only for an operation whose document offers it. Default false. */
  readonly gzip?: boolean;
}

/** What an accepted call returns. */
export interface CallResult<Data> {
  /** The vendor's body, parsed and otherwise untouched. */
  readonly data: Data;
  /** The vendor's id of this request, where it gives one. */
  readonly requestId: string | undefined;
  /** Status, headers and text as they came. */
  readonly response: RawResponse;
  /**
   * There when the vendor's answer was lost and it refused the repeated request as a duplicate: its own record of the request, which agrees with
   * it. `data` is then made of that record, and `response` is the refusal.
   */
  readonly reconciled?: { readonly record: Readonly<Record<string, unknown>> };
}
