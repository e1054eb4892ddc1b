import { callName, type ErrorFacts, OutdialError } from './outdial-error.js';

type NetworkFacts = Pick<ErrorFacts, 'vendor' | 'operation' | 'outcome' | 'cause'>;

/** The connection could not be made, or broke before the whole answer was read. */
export class ConnectionError extends OutdialError {
  override readonly name = 'ConnectionError';
  readonly code = 'connection_failed';
  /** The operating system's or HTTP client's word for it, e.g. `ECONNRESET`. */
  readonly reason: string | undefined;

  constructor(facts: NetworkFacts & { reason?: string; retryable?: boolean }) {
    const reason = facts.reason === undefined ? '' : ` (${facts.reason})`;
    super(`${callName(facts)}: the connection failed${reason}`, {
      ...facts,
      category: 'network',
      retryable: facts.retryable ?? true,
    });
    this.reason = facts.reason;
  }
}

/** No whole answer within `timeoutMs`. */
export class TimeoutError extends OutdialError {
  override readonly name = 'TimeoutError';
  readonly code = 'timeout';
  readonly timeoutMs: number;

  constructor(facts: NetworkFacts & { timeoutMs: number }) {
    super(`${callName(facts)} was not answered within ${facts.timeoutMs} ms`, {
      ...facts,
      category: 'timeout',
      retryable: true,
    });
    this.timeoutMs = facts.timeoutMs;
  }
}

/** The caller's `AbortSignal` ended the call. */
export class AbortedError extends OutdialError {
  override readonly name = 'AbortedError';
  readonly code = 'aborted';

  constructor(facts: NetworkFacts) {
    super(`${callName(facts)} was aborted by the caller`, { ...facts, category: 'aborted', retryable: false });
  }
}
