import { callName, type ErrorFacts, OutdialError } from './outdial-error.js';

type ResponseFacts = Omit<ErrorFacts, 'category' | 'retryable' | 'outcome'>;

/** An HTTP error status that no code of the vendor explains: there is none, or it says success. */
export class HttpStatusError extends OutdialError {
  override readonly name = 'HttpStatusError';
  readonly code = 'http_status';

  constructor(facts: Omit<ErrorFacts, 'retryable'> & { status: number }) {
    super(`${callName(facts)} was answered with HTTP ${facts.status}, which no code of the vendor explains`, {
      ...facts,
      retryable: facts.status === 429 || facts.status >= 500,
    });
  }
}

/** An answer that is not what the vendor's documents promise: not JSON, not an object, or without a readable code. */
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
