import { callName, type ErrorFacts, OutdialError } from './outdial-error.js';

type ResponseFacts = Omit<ErrorFacts, 'category' | 'retryable' | 'outcome'>;

/** An HTTP error status without a vendor code that would say more. */
export class HttpStatusError extends OutdialError {
  override readonly name = 'HttpStatusError';
  readonly code = 'http_status';

  constructor(facts: Omit<ErrorFacts, 'retryable' | 'outcome'> & { status: number }) {
    super(`${callName(facts)} was answered with HTTP ${facts.status} and no code of the vendor`, {
      ...facts,
      retryable: facts.status === 429 || facts.status >= 500,
      outcome: facts.status >= 500 ? 'unknown' : 'rejected',
    });
  }
}

/** HTTP success, but the body is not what the vendor's documents promise: not JSON, not an object, or without a code. */
export class MalformedResponseError extends OutdialError {
  override readonly name = 'MalformedResponseError';
  readonly code = 'malformed_response';

  constructor(facts: ResponseFacts & { problem: string }) {
    super(`${callName(facts)} was answered with ${facts.problem}`, {
      ...facts,
      category: 'protocol',
      retryable: false,
      outcome: 'unknown',
    });
  }
}

/** HTTP success with an empty body, where the vendor's documents promise one. */
export class EmptyResponseError extends OutdialError {
  override readonly name = 'EmptyResponseError';
  readonly code = 'empty_response';

  constructor(facts: ResponseFacts) {
    super(`${callName(facts)} was answered with an empty body`, {
      ...facts,
      category: 'protocol',
      retryable: false,
      outcome: 'unknown',
    });
  }
}

/** The answer is longer than `maxResponseBytes`; reading stopped there. */
export class ResponseTooLargeError extends OutdialError {
  override readonly name = 'ResponseTooLargeError';
  readonly code = 'response_too_large';

  constructor(facts: ResponseFacts & { limit: number }) {
    super(`${callName(facts)} was answered with more than ${facts.limit} bytes`, {
      ...facts,
      category: 'protocol',
      retryable: false,
      outcome: 'unknown',
    });
  }
}
