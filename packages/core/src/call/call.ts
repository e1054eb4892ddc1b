import { OutdialError } from '../errors/outdial-error.js';
import { callSafely } from '../hooks/call-safely.js';
import type { CallOutcome } from '../hooks/client-hooks.js';
import { getAtPointer, setAtPointer } from '../json-pointer.js';
import { isLong } from '../lists/is-long.js';
import type { Operation } from '../operation.js';
import { plainCopy } from '../plain-copy.js';
import { checkOptions } from '../settings/check-options.js';
import type { ClientSettings, Resolved } from '../settings/client-settings.js';
import type { TokenCall } from '../token/with-token.js';
import { attempt } from './attempt.js';
import { type CallRun, startRun, waitWithin } from './call-run.js';
import type { CallOptions, CallResult } from './call-types.js';
import { type Checks, checksOf, listChecksOf } from './checks.js';
import type { ClientState } from './client-state.js';
import { isCredentialRefusal, renewSettings, resolveSettings } from './credentials.js';
import { lacksToken, prepareInput } from './prepare-input.js';
import { announceRetry, sendUntilSettled } from './send-until-settled.js';
import { tokenSender } from './send-with-token.js';

type Data = Readonly<Record<string, unknown>>;

const noOptions: CallOptions = {};

/** One call of a client's method, from its input to its verdict. `credentials` stand before what a function of the settings would give. */
export async function call<Settings extends ClientSettings<unknown>>(
  state: ClientState<Settings>,
  operation: Operation,
  given: unknown,
  givenOptions?: CallOptions,
  credentials?: unknown,
): Promise<CallResult<Data>> {
  const options = givenOptions ? { ...givenOptions } : noOptions;
  if (options !== noOptions) checkOptions(state.definition.name, operation, options);
  // Before anything is awaited: what the caller does to the input later is not part of this call.
  const copy = plainCopy(given, state.definition.name, operation.id);
  const run = startRun(state, operation, options);
  state.hooks.callStart(run.facts);
  try {
    const result = await perform(run, copy, credentials);
    tellEnd(run, 'accepted');
    return result;
  } catch (error) {
    tellEnd(run, OutdialError.isOutdialError(error) ? error.outcome : 'rejected', { error });
    throw error;
  }
}

/** Not even timers that fail may change what became of the call. */
function tellEnd<Settings extends ClientSettings<unknown>>(
  { state, facts, attempts, startedAt }: CallRun<Settings>,
  outcome: CallOutcome,
  failure: { readonly error?: unknown } = {},
): void {
  const { hooks, timers } = state;
  if (!hooks.isHeard('callEnd')) return;
  callSafely(
    () => hooks.callEnd({ call: facts, attempts, durationMs: timers.now() - startedAt, outcome, ...failure }),
    undefined,
  );
}

/** Sends with the current credentials; when the vendor refuses these and there are others, once more with the others. */
async function perform<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  copy: ReturnType<typeof plainCopy>,
  credentials: unknown,
): Promise<CallResult<Data>> {
  // Awaited though it mostly is no promise: a caller who aborts at once must find nothing sent.
  const settings = await resolveSettings(run, credentials);
  // Nothing is there to be renewed, and each function that waits for another one costs every call something.
  if (settings === run.state.settings) return send(run, settings, copy);
  try {
    return await send(run, settings, copy);
  } catch (error) {
    if (!isCredentialRefusal(run, error)) throw error;
    const renewed = await renewSettings(run, settings);
    if (renewed === undefined) throw error;
    announceRetry(run, error, 'credentials');
    return send(run, renewed, copy);
  }
}

function send<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  settings: Resolved<Settings>,
  copy: ReturnType<typeof plainCopy>,
): Promise<CallResult<Data>> {
  const { definition, checks } = run.state;
  const prepared = definition.prepare?.(settings);
  return prepared === undefined && checks !== undefined && !lacksListChecks(run, checks, copy)
    ? sendChecked(run, settings, checks, copy)
    : sendWhenReady(run, settings, copy, prepared);
}

async function sendWhenReady<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  settings: Resolved<Settings>,
  copy: ReturnType<typeof plainCopy>,
  prepared: Promise<void> | undefined,
): Promise<CallResult<Data>> {
  await prepared;
  const checks = await checksOf(run.state);
  if (lacksListChecks(run, checks, copy)) await listChecksOf(run.state, checks);
  return sendChecked(run, settings, checks, copy);
}

/** Whether there is a long list, and the first one for this client. */
function lacksListChecks<Settings extends ClientSettings<unknown>>(
  { operation }: CallRun<Settings>,
  checks: Checks,
  { value }: ReturnType<typeof plainCopy>,
): boolean {
  const { lists } = operation;
  return (
    lists !== undefined &&
    checks.lists === undefined &&
    lists.some((pointer) => isLong(getAtPointer(value, pointer)))
  );
}

/** @throws what `prepareInput` throws; everything else comes with the promise */
function sendChecked<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  settings: Resolved<Settings>,
  checks: Checks,
  copy: ReturnType<typeof plainCopy>,
): Promise<CallResult<Data>> {
  const { state, operation } = run;
  const input = prepareInput(run, settings, checks, copy);
  const { token } = operation;
  const sendOnce =
    token === undefined || !lacksToken(operation, input)
      ? () => attempt(run, settings, input)
      : () =>
          tokenSender(state)(token, tokenCall(run, settings), (value) =>
            attempt(run, settings, setAtPointer(input, token.pointer, value) as Data),
          );
  return sendUntilSettled(run, input, sendOnce);
}

/** The request for the token serves other calls too, so an abort ends the waiting and not the request. */
function tokenCall<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  { credentials }: Resolved<Settings>,
): TokenCall {
  return {
    credentials,
    wait: (work) => waitWithin(run, work),
    onRefusal: (error) => announceRetry(run, error, 'token'),
  };
}
