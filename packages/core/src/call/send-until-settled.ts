import { OutdialError } from '../errors/outdial-error.js';
import type { RetryEvent } from '../hooks/client-hooks.js';
import { retryDelay } from '../retries/retry-delay.js';
import type { ClientSettings } from '../settings/client-settings.js';
import { pause } from '../timing/pause.js';
import { acceptedBefore } from './accepted-before.js';
import { type CallRun, waitWithin } from './call-run.js';
import type { CallResult } from './call-types.js';
import { correctClock } from './correct-clock.js';
import { settle } from './settle.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * Sends a request until it is answered, or must not be sent again. `input` is what was sent, to look for it at the vendor.
 * @throws what `settle` makes of the last failure
 */
export async function sendUntilSettled<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  input: Data,
  send: () => Promise<CallResult<Data>>,
): Promise<CallResult<Data>> {
  for (;;) {
    try {
      const result = await send();
      run.state.retryBudget.succeeded(run.retries > 0);
      return result;
    } catch (error) {
      const settled = await afterFailure(run, input, error).catch(async (failure: unknown) => {
        throw await settle(run, input, failure);
      });
      if (settled !== undefined) return settled;
    }
  }
}

/** What the call returns all the same; undefined when the request is to be sent again, after the pause that was made. */
async function afterFailure<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  input: Data,
  error: unknown,
): Promise<CallResult<Data> | undefined> {
  if (!OutdialError.isOutdialError(error)) throw error;
  if (correctClock(run, error)) {
    announceRetry(run, error, 'clock');
    return undefined;
  }
  const settled = await acceptedBefore(run, input, error);
  if (settled !== undefined) return settled;
  const delayMs = retryDelay(run, input, error);
  if (delayMs === undefined) throw error;
  announceRetry(run, error, 'failure', delayMs);
  await waitWithin(run, (signal) => pause(run.state.timers, delayMs, signal));
  run.retries += 1;
  return undefined;
}

/** Tells the hooks that the call is sent again. */
export function announceRetry<Settings extends ClientSettings<unknown>>(
  { state, facts, attempts }: CallRun<Settings>,
  error: OutdialError,
  reason: RetryEvent['reason'],
  delayMs = 0,
): void {
  state.hooks.retry({ call: facts, attempt: attempts, delayMs, reason, error });
}
