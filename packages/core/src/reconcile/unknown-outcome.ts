import type { OutdialError } from '../errors/outdial-error.js';
import { UnknownOutcomeError } from '../errors/unknown-outcome-error.js';
import { keysOf } from './keys-of.js';
import { type LostRequest, reconcile } from './reconcile.js';

/** The error of a request that may have taken effect, able to look for it. */
export function unknownOutcome(lost: LostRequest, error: OutdialError, attempts: number): UnknownOutcomeError {
  const name = lost.operation.idempotency?.key;
  const values = name === undefined ? [] : keysOf(lost.input, name);
  return new UnknownOutcomeError({
    error,
    attempts,
    reconcile: (options) => reconcile(lost, options),
    ...(name === undefined || values.length === 0 ? {} : { key: { name, values } }),
  });
}
