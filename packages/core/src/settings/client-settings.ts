import type { DriftReport } from '../drift/drift-report.js';
import type { FetchLike } from '../transport/fetch-like.js';

/** Settings that every vendor's client has. */
export interface ClientSettings<Credentials> {
  readonly credentials: Credentials;
  /** Origin of the API, e.g. a simulator's. Default: the vendor's public address, where it has one. */
  readonly baseUrl?: string;
  /** Default: the global `fetch`. */
  readonly fetch?: FetchLike;
  /** Milliseconds for one attempt, the whole body included. Default 30 000. */
  readonly timeoutMs?: number;
  /** How often an operation that only reads is sent again after a failure that may pass. Default 2. Others: never. */
  readonly maxRetries?: number;
  /** Longest answer that is read, in bytes. Default 10 485 760. */
  readonly maxResponseBytes?: number;
  /**
   * Gets to know where an accepted answer differs from the vendor's document: a new field or value, a null, a missing field.
   * The answer itself is returned whole either way. What this function throws or rejects with is ignored.
   */
  readonly onDrift?: (report: DriftReport) => void;
  /** The clock that signatures are made with. Default: the system's. */
  readonly now?: () => Date;
}
