import type { Reconciled, ReconcileOptions } from '../reconcile/reconciliation.js';
import { callName, OutdialError } from './outdial-error.js';

/** By what the vendor knows a request. */
export interface RequestKey {
  /** Dotted path into the input, e.g. `userTaskID`. */
  readonly name: string;
  /** Its values in the request, as texts. They may be personal: do not log them. */
  readonly values: readonly string[];
}

interface UnknownOutcomeFacts {
  /** What the last attempt failed with. */
  readonly error: OutdialError;
  readonly attempts: number;
  readonly key?: RequestKey;
  readonly reconcile: (options?: ReconcileOptions) => Promise<Reconciled>;
}

/**
 * A request that writes or dials left, and no answer came that says what became of it. Sending it again may ring a person twice: ask `reconcile()`
 * first. `cause` is the failure itself, and `category`, `status` and `requestId` are those of the cause.
 */
export class UnknownOutcomeError extends OutdialError {
  override readonly name = 'UnknownOutcomeError';
  readonly code = 'unknown_outcome';
  declare readonly outcome: 'unknown';
  declare readonly retryable: false;
  declare readonly operation: string;
  /** How often it was sent. */
  readonly attempts: number;
  /** Left out of `console.log` and JSON; absent where the vendor knows the request by nothing. */
  declare readonly key: RequestKey | undefined;
  /**
   * Looks for the request among the vendor's records: `accepted`, `not_found` or still `unknown`. May be asked as often as you like, by
   * itself too: `const { reconcile } = error`.
   * @throws ConfigurationError for an impossible option, and nothing else
   */
  declare readonly reconcile: (options?: ReconcileOptions) => Promise<Reconciled>;

  constructor({ error, attempts, key, reconcile }: UnknownOutcomeFacts) {
    const { vendor, operation, category, status, requestId } = error;
    const times = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
    const facts = { vendor, ...(operation === undefined ? {} : { operation }) };
    super(
      `${callName(facts)} may have taken effect: ${error.name} after ${times}; ask reconcile() before sending it again`,
      {
        ...facts,
        category,
        retryable: false,
        outcome: 'unknown',
        cause: error,
        ...(status === undefined ? {} : { status }),
        ...(requestId === undefined ? {} : { requestId }),
      },
    );
    this.attempts = attempts;
    Object.defineProperty(this, 'key', { value: key });
    Object.defineProperty(this, 'reconcile', { value: reconcile });
  }
}
