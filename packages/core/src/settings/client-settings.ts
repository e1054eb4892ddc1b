import type { DriftReport } from '../drift/drift-report.js';
import type { ClientHooks } from '../hooks/client-hooks.js';
import type { Limiter } from '../limits/limiter.js';
import type { Timers } from '../timing/timers.js';
import type { FetchLike } from '../transport/fetch-like.js';

/**
 * Gives the credentials of a call, asked for each call anew: keep them yourself if getting them is expensive. When the vendor refuses them it is asked
 * once more, with the refused ones; the call is sent again if it gives others.
 */
export type CredentialsFunction<Credentials> = {
  // Written as a method, since only these compare by their results: else no client's settings would be settings of some client.
  ask(request: { readonly refused?: Credentials }): Credentials | Promise<Credentials>;
}['ask'];

/** Settings whose credentials are values: what a function gave has taken its place. */
export type Resolved<Settings extends ClientSettings<unknown>> = Omit<Settings, 'credentials'> & {
  readonly credentials: Exclude<Settings['credentials'], (request: never) => unknown>;
};

/** Settings that every vendor's client has. */
export interface ClientSettings<Credentials> {
  readonly credentials: Credentials | CredentialsFunction<Credentials>;
  /** Origin of the API, e.g. a simulator's. Default: the vendor's public address, where it has one. */
  readonly baseUrl?: string;
  /** Default: the global `fetch`. */
  readonly fetch?: FetchLike;
  /** Milliseconds for one attempt, the whole body included. Default 30 000. */
  readonly timeoutMs?: number;
  /** Milliseconds for a whole call: credentials, token, waiting for a turn, all attempts and pauses. Default three times `timeoutMs`. */
  readonly totalTimeoutMs?: number;
  /**
   * How often a call is sent again after a failure that may pass, where that does no harm: an operation that only reads, a request that provably
   * never left, one that the vendor refuses the second time. Default 2.
   */
  readonly maxRetries?: number;
  /** Retries that all calls of the client have together while the vendor fails; successes give them back. Default 100. */
  readonly retryBudget?: number;
  /** Holds requests back until the account has room for them: `createLimiter` of `@outdial/core/limits`. Default: nothing is held back. */
  readonly limiter?: Limiter;
  /** Told what the client does, e.g. `openTelemetry()` of `@outdial/core/opentelemetry`. */
  readonly hooks?: ClientHooks | readonly ClientHooks[];
  /** Longest answer that is read, in bytes. Default 10 485 760. */
  readonly maxResponseBytes?: number;
  /**
   * Gets to know where an accepted answer differs from the vendor's document: a new field or value, a null, a missing field.
   * The answer itself is returned whole either way. What this function throws or rejects with is ignored.
   */
  readonly onDrift?: (report: DriftReport) => void;
  /** The clock that signatures are made with. Default: the system's. */
  readonly now?: () => Date;
  /** What timeouts, pauses and deadlines are measured with. Default: the machine's timers; give others to test in virtual time. */
  readonly timers?: Timers;
}
