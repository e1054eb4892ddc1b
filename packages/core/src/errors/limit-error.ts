import { callName, OutdialError } from './outdial-error.js';

/** Too many calls wait for the limiter already. Nothing was sent: slow down, and try again later. */
export class LimitQueueFullError extends OutdialError {
  override readonly name = 'LimitQueueFullError';
  readonly code = 'limit_queue_full';

  constructor(facts: { vendor: string; operation: string }) {
    super(`${callName(facts)} was not sent: too many calls wait for the limiter`, {
      ...facts,
      category: 'rate_limited',
      retryable: true,
      outcome: 'rejected',
    });
  }
}
