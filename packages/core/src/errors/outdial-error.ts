import type { ErrorCategory } from '../error-category.js';

const marker = Symbol.for('outdial.error');

/** Stable name of each failure; the set is closed, so a `switch` over it can be exhaustive. */
export type ErrorCode =
  | 'invalid_request'
  | 'invalid_configuration'
  | 'vendor_error'
  | 'http_status'
  | 'malformed_response'
  | 'empty_response'
  | 'response_too_large'
  | 'response_signature'
  | 'connection_failed'
  | 'timeout'
  | 'aborted'
  | 'limit_queue_full'
  | 'webhook_rejected'
  | 'unknown_outcome'
  | 'unsupported';

/** Facts that every error carries. */
export interface ErrorFacts {
  readonly vendor: string;
  /** `operationId` of the call, absent where no operation is concerned. */
  readonly operation?: string;
  readonly category: ErrorCategory;
  /** Whether the same request may work later. It does not say that sending it again is safe: `outcome` does. */
  readonly retryable: boolean;
  /** `rejected`: it certainly took no effect. `unknown`: it may have, so sending it again may ring a person twice. */
  readonly outcome: 'rejected' | 'unknown';
  /** HTTP status, absent when there was no answer. */
  readonly status?: number;
  /** The vendor's id of the request, for its support. */
  readonly requestId?: string;
  readonly cause?: unknown;
}

/**
 * Root of every error that Outdial throws. Messages never hold a body, a phone number or a secret, so they may be logged.
 */
export abstract class OutdialError extends Error {
  /** Stable code of the class, for a `switch`. */
  abstract readonly code: ErrorCode;
  readonly vendor: string;
  readonly operation: string | undefined;
  readonly category: ErrorCategory;
  readonly retryable: boolean;
  readonly outcome: 'rejected' | 'unknown';
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** Milliseconds that the vendor asked to wait for before the next request, where it did. */
  declare readonly retryAfterMs?: number;

  constructor(message: string, facts: ErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.vendor = facts.vendor;
    this.operation = facts.operation;
    this.category = facts.category;
    this.retryable = facts.retryable;
    this.outcome = facts.outcome;
    this.status = facts.status;
    this.requestId = facts.requestId;
    Object.defineProperty(this, marker, { value: true });
  }

  /** Works across two installed copies of Outdial, where `instanceof` does not. */
  static isOutdialError(value: unknown): value is OutdialError {
    return typeof value === 'object' && value !== null && marker in value;
  }
}

/** `vendor.operation`, or the vendor alone: how a message names the call. */
export function callName(facts: Pick<ErrorFacts, 'vendor' | 'operation'>): string {
  return facts.operation === undefined ? facts.vendor : `${facts.vendor}.${facts.operation}`;
}
