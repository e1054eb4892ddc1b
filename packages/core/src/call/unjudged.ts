import { MalformedResponseError } from '../errors/response-error.js';
import type { ClientSettings } from '../settings/client-settings.js';
import type { CallRun } from './call-run.js';

/** What stands for something that was thrown after a request left and is no verdict on it, e.g. by the caller's own clock. */
export function unjudged<Settings extends ClientSettings<unknown>>(
  { state, operation, response }: CallRun<Settings>,
  cause: unknown,
): MalformedResponseError {
  return new MalformedResponseError({
    vendor: state.definition.name,
    operation: operation.id,
    ...(response === undefined ? {} : { status: response.status }),
    problem: 'something that could not be judged: the cause says why',
    cause,
  });
}
