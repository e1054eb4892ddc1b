import { LimitQueueFullError } from '../errors/limit-error.js';
import type { LimitQueueFull } from '../limits/limiter.js';
import type { ClientSettings } from '../settings/client-settings.js';
import { type CallRun, waitWithin } from './call-run.js';

const queueFull: LimitQueueFull['name'] = 'LimitQueueFull';

/**
 * Waits until the limiter, if there is one, lets a request of this kind go. Returns what gives the turn back.
 * @throws LimitQueueFullError, and TimeoutError and AbortedError as `waitWithin` does: nothing was sent
 */
export async function waitForTurn<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
): Promise<(() => void) | undefined> {
  const { state, operation } = run;
  const { limiter } = state.settings;
  if (limiter === undefined) return undefined;
  let turn: Promise<() => void> | undefined;
  try {
    return await waitWithin(run, (signal) => {
      turn = Promise.resolve(limiter.acquire(operation.effect, signal));
      return turn;
    });
  } catch (error) {
    // One that comes after the call is over.
    turn?.then((giveBack) => giveBack()).catch(() => undefined);
    // By name: the limiter may come from another installed copy.
    if (!(error instanceof Error && error.name === queueFull)) throw error;
    throw new LimitQueueFullError({ vendor: state.definition.name, operation: operation.id });
  }
}
