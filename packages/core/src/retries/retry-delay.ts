import { type CallRun, remainingMs } from '../call/call-run.js';
import type { OutdialError } from '../errors/outdial-error.js';
import type { Operation } from '../operation.js';
import { keysOf } from '../reconcile/keys-of.js';
import type { ClientSettings } from '../settings/client-settings.js';
import { defaults } from '../settings/defaults.js';
import { fullJitter } from './full-jitter.js';

/**
 * How long to wait before a failed call is sent again; undefined when it must not be, or there is no time or budget left for it.
 */
export function retryDelay<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  input: unknown,
  error: OutdialError,
): number | undefined {
  const { state, operation, retries } = run;
  if (!mayBeSentAgain(operation, input, error)) return undefined;
  if (retries >= (state.settings.maxRetries ?? defaults.maxRetries)) return undefined;
  const kind = error.category === 'rate_limited' ? 'rateLimited' : 'failure';
  const delay = error.retryAfterMs ?? fullJitter(retries, kind);
  return delay < remainingMs(run) && state.retryBudget.take() ? delay : undefined;
}

/**
 * The rule that keeps people from being rung twice. Sent again are an operation that only reads; a request that provably never left; and one that the
 * vendor is documented to refuse the second time.
 */
function mayBeSentAgain({ id, effect, idempotency }: Operation, input: unknown, error: OutdialError): boolean {
  // The failure of a token's own request was retried there.
  if (!error.retryable || error.operation !== id) return false;
  if (effect === 'reads') return true;
  const neverLeft = error.code === 'connection_failed' && error.outcome === 'rejected';
  // Without its key no request is a duplicate of another.
  return neverLeft || (idempotency?.refusesDuplicates === true && keysOf(input, idempotency.key).length > 0);
}
