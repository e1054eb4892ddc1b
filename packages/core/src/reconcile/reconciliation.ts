type Data = Readonly<Record<string, unknown>>;

/** How to look for a request whose answer was lost. */
export interface ReconcileOptions {
  /** Ends the search when aborted; what was not proven by then stays unknown. */
  readonly signal?: AbortSignal;
  /** Milliseconds for one attempt of each request to the vendor. Default: the client's. */
  readonly timeoutMs?: number;
  /**
   * For so many milliseconds the vendor is asked again and again while it has no record: it may still be working on the request, or the request
   * may still be on its way. Default 0: it is asked once.
   */
  readonly waitMs?: number;
}

/** The vendor has the request: sending it again would repeat it. */
export interface FoundRequest {
  readonly outcome: 'accepted';
  /** The answer that was lost, as far as the record of the first key gives it back: its success, and ids that it named. */
  readonly data: Data;
  /** The vendor's records that agree with the request, by key; at least one for each. Several mean that it took effect more than once. */
  readonly records: ReadonlyMap<string, readonly [Data, ...Data[]]>;
  /** Keys of the request of which the vendor, asked for them, gave no record: it seems to have refused these. */
  readonly missing: readonly string[];
  /** Keys of which nothing is proven: their lookup failed, or only a record that differs was found. */
  readonly unsettled: readonly string[];
}

/**
 * The vendor answered for every key of the request, and has no record of any. That is so at this moment: a request that is still on its way can
 * arrive later, so give `waitMs` unless the loss is long past.
 */
export interface RequestNotFound {
  readonly outcome: 'not_found';
}

/** Neither is proven. */
export interface UnsettledRequest {
  readonly outcome: 'unknown';
  readonly reason: UnsettledReason;
  /** What a lookup failed with. */
  readonly cause?: unknown;
}

/**
 * `no_key`: the request has nothing to search it by. `no_lookup`: the vendor offers no operation to search by, or the client was made without it.
 * `lookup_failed`: the vendor could not be asked; see `cause`. `record_differs`: it has a record of this key which is not of this request.
 * `too_many_records`: its list is too long to be read to the end. `absence_unproven`: it shows no record, but does not show every request at once.
 */
export type UnsettledReason =
  | 'no_key'
  | 'no_lookup'
  | 'lookup_failed'
  | 'record_differs'
  | 'too_many_records'
  | 'absence_unproven';

/** What became of a request whose answer was lost, as far as the vendor's records prove it. */
export type Reconciled = FoundRequest | RequestNotFound | UnsettledRequest;
