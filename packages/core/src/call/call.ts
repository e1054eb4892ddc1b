import { abortable } from '../abortable.js';
import { OutdialError } from '../errors/outdial-error.js';
import { setAtPointer } from '../json-pointer.js';
import type { Operation } from '../operation.js';
import { plainCopy } from '../plain-copy.js';
import { checkOptions } from '../settings/check-options.js';
import type { ClientSettings, Resolved } from '../settings/client-settings.js';
import { attempt } from './attempt.js';
import { type CallRun, startRun, waitWithin } from './call-run.js';
import type { CallOptions, CallResult } from './call-types.js';
import type { ClientState } from './client-state.js';
import { isCredentialRefusal, renewSettings, resolveSettings } from './credentials.js';
import { lacksToken, prepareInput } from './prepare-input.js';
import { announceRetry, sendUntilSettled } from './send-until-settled.js';
import { tokenSender } from './send-with-token.js';
import { settle } from './settle.js';

type Data = Readonly<Record<string, unknown>>;

/** One call of a client's method, from its input to its verdict. */
export async function call<Settings extends ClientSettings<unknown>>(
  state: ClientState<Settings>,
  operation: Operation,
  given: unknown,
  options: CallOptions,
): Promise<CallResult<Data>> {
  checkOptions(state.definition.name, operation, options);
  // Before anything is awaited: what the caller does to the input later is not part of this call.
  const copy = plainCopy(given);
  const run = startRun(state, operation, options);
  const { hooks, timers } = state;
  hooks.callStart(run.facts);
  const end = () => ({
    call: run.facts,
    attempts: run.attempts,
    durationMs: timers.now() - run.startedAt,
  });
  try {
    const result = await perform(run, copy);
    hooks.callEnd({ ...end(), outcome: 'accepted' });
    return result;
  } catch (error) {
    const outcome = OutdialError.isOutdialError(error) ? error.outcome : 'rejected';
    hooks.callEnd({ ...end(), outcome, error });
    throw error;
  }
}

/** Sends with the current credentials; when the vendor refuses these and there are others, once more with the others. */
async function perform<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  copy: ReturnType<typeof plainCopy>,
): Promise<CallResult<Data>> {
  const settings = await resolveSettings(run);
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

async function send<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  settings: Resolved<Settings>,
  copy: ReturnType<typeof plainCopy>,
): Promise<CallResult<Data>> {
  const { state, operation } = run;
  const input = await prepareInput(run, settings, copy);
  const { token } = operation;
  const sendOnce =
    token === undefined || !lacksToken(operation, input)
      ? () => attempt(run, settings, input)
      : () =>
          tokenSender(state)(token, tokenCall(run), (value) =>
            attempt(run, settings, setAtPointer(input, token.pointer, value) as Data),
          );
  try {
    return await sendUntilSettled(run, input, sendOnce);
  } catch (error) {
    throw await settle(run, input, error);
  }
}

/** The request for the token serves other calls too, so an abort ends the waiting and not the request. */
function tokenCall<Settings extends ClientSettings<unknown>>(run: CallRun<Settings>) {
  return {
    wait: <T>(work: () => Promise<T>) => waitWithin(run, (signal) => abortable(work(), signal)),
    onRefusal: (error: OutdialError) => announceRetry(run, error, 'token'),
  };
}
