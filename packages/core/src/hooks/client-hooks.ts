import type { OutdialError } from '../errors/outdial-error.js';
import type { Effect, Operation } from '../operation.js';

/** One call of a method, with all its attempts. The same object in all events of the call, so it can be a key of a WeakMap. */
export interface CallFacts {
  readonly vendor: string;
  readonly operation: string;
  readonly effect: Effect;
  readonly method: Operation['method'];
  /**
   * The client's `baseUrl` and the path template below it, e.g. `https://nxbot.nxcloud.com` and `/callcentre/api/v3/ping`: never a query or a
   * value of the request.
   */
  readonly origin: string;
  readonly route: string;
}

/** One request is about to leave. */
export interface RequestEvent {
  readonly call: CallFacts;
  /** 1 for the first. */
  readonly attempt: number;
  /** Bytes of the body as it is sent, 0 without one. */
  readonly requestBytes: number;
}

/** One attempt is over, answered or not. */
export interface ResponseEvent {
  readonly call: CallFacts;
  readonly attempt: number;
  readonly durationMs: number;
  /** Absent without an answer. */
  readonly status?: number;
  readonly requestId?: string;
  readonly outcome: CallOutcome;
  /** Absent when accepted. */
  readonly error?: OutdialError;
}

/** The call waits, and is sent again. */
export interface RetryEvent {
  readonly call: CallFacts;
  /** The attempt that failed. */
  readonly attempt: number;
  readonly delayMs: number;
  readonly reason: 'failure' | 'clock' | 'credentials' | 'token';
  readonly error: OutdialError;
}

/** The whole call is over. */
export interface CallEndEvent {
  readonly call: CallFacts;
  /** 0 when nothing was sent. */
  readonly attempts: number;
  readonly durationMs: number;
  readonly outcome: CallOutcome;
  /** What the method rejects with; not always an OutdialError: an `now` of the caller may throw anything. */
  readonly error?: unknown;
}

export type CallOutcome = 'accepted' | 'rejected' | 'unknown';

/**
 * Functions that are told what a client does. They get no body, header, query or credential. What they throw, or their promises reject
 * with, is ignored: it must not change what became of a call, which does not wait for them either. An error that is told is the very one
 * that the method rejects with: printed it holds nothing that nobody should see, but its `vendorMessage` or `key` may.
 */
export interface ClientHooks {
  readonly callStart?: (call: CallFacts) => void;
  readonly request?: (event: RequestEvent) => void;
  readonly response?: (event: ResponseEvent) => void;
  readonly retry?: (event: RetryEvent) => void;
  readonly callEnd?: (event: CallEndEvent) => void;
}
