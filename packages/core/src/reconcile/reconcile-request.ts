import { startRun } from '../call/call-run.js';
import { checksOf } from '../call/checks.js';
import { stateOf } from '../call/client-state.js';
import { resolveSettings } from '../call/credentials.js';
import { lostRequest } from '../call/lost-request.js';
import { prepareInput } from '../call/prepare-input.js';
import { ConfigurationError } from '../errors/configuration-error.js';
import type { InputOf } from '../lists/list-types.js';
import { plainCopy } from '../plain-copy.js';
import type { Reconciled, ReconcileOptions } from './reconciliation.js';

/**
 * Looks for a request of which nothing is left but its input, since the process that sent it is gone: the same as `reconcile()` of
 * an `UnknownOutcomeError`. Sends nothing but lookups, which read.
 * @param sentAt when it was sent at the earliest
 * @throws ConfigurationError for something else than a client and an operation of it, and for an impossible option
 * @throws ValidationError for an input that could not have been sent
 * @example
 * const found = await reconcileRequest(nxcloud, 'createTask', input, sentAt, { waitMs: 10_000 });
 */
export async function reconcileRequest<Client extends object, Operation extends keyof Client & string>(
  client: Client,
  operation: Operation,
  input: InputOf<Client, Operation>,
  sentAt: Date,
  options?: ReconcileOptions,
): Promise<Reconciled> {
  const state = stateOf(client);
  const table = state?.definition.operations[operation];
  if (state === undefined || table === undefined) {
    const problem = 'must be a client, as the function that makes clients returned it, that has the operation';
    throw new ConfigurationError({ vendor: 'reconcileRequest', setting: 'client', problem });
  }
  const run = startRun(state, table, {});
  const settings = await resolveSettings(run, undefined);
  const prepared = prepareInput(run, settings, await checksOf(state), plainCopy(input));
  const { reconcile } = await import('./reconcile.js');
  const lost = lostRequest(run, prepared);
  return reconcile({ ...lost, sentAt: new Date(sentAt.getTime() + state.clock.offsetMs()) }, options);
}
