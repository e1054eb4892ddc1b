import { OutdialError } from '../errors/outdial-error.js';
import type { ClientSettings } from '../settings/client-settings.js';
import type { CallRun } from './call-run.js';
import { lostRequest } from './lost-request.js';
import { unjudged } from './unjudged.js';

/**
 * What a call that failed rejects with. Of an operation that writes or dials, one of whose attempts may have taken effect, that is an
 * UnknownOutcomeError, whatever became of the last attempt.
 */
export async function settle<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  input: Readonly<Record<string, unknown>>,
  error: unknown,
): Promise<unknown> {
  if (run.inDoubtSince === undefined) return error;
  const { unknownOutcome } = await import('../reconcile/unknown-outcome.js');
  const failure = OutdialError.isOutdialError(error) ? error : unjudged(run, error);
  return unknownOutcome(lostRequest(run, input), failure, run.attempts);
}
