import { isDeepStrictEqual } from 'node:util';
import { ConfigurationError } from '../errors/configuration-error.js';
import { OutdialError } from '../errors/outdial-error.js';
import { checkCredentials } from '../settings/check-settings.js';
import type { ClientSettings, CredentialsFunction, Resolved } from '../settings/client-settings.js';
import { ownCopy } from '../settings/own-copy.js';
import { type CallRun, waitWithin } from './call-run.js';

/**
 * The client's settings with credentials that are values: those that were `given` for this call, else a function is asked for them.
 * A promise only when it is asked.
 * @throws ConfigurationError when it throws or gives something else
 */
export function resolveSettings<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  given: unknown,
): Resolved<Settings> | Promise<Resolved<Settings>> {
  const { settings } = run.state;
  if (typeof settings.credentials !== 'function') return settings as Resolved<Settings>;
  return given === undefined ? askFor(run, {}) : ({ ...settings, credentials: given } as Resolved<Settings>);
}

/** The same with other credentials than those that were refused; undefined where there are none. */
export async function renewSettings<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  { credentials }: Resolved<Settings>,
): Promise<Resolved<Settings> | undefined> {
  const renewed = await askFor(run, { refused: ownCopy(credentials) });
  return isDeepStrictEqual(renewed.credentials, credentials) ? undefined : renewed;
}

/** Whether the vendor refused the call for who sent it, unread, and somebody can be asked for other credentials. */
export function isCredentialRefusal<Settings extends ClientSettings<unknown>>(
  { state, operation }: CallRun<Settings>,
  error: unknown,
): error is OutdialError {
  return (
    typeof state.settings.credentials === 'function' &&
    OutdialError.isOutdialError(error) &&
    error.category === 'authentication' &&
    error.outcome === 'rejected' &&
    error.operation === operation.id
  );
}

async function askFor<Settings extends ClientSettings<unknown>>(
  run: CallRun<Settings>,
  request: { refused?: unknown },
): Promise<Resolved<Settings>> {
  const { definition, settings } = run.state;
  const ask = settings.credentials as CredentialsFunction<unknown>;
  const credentials = await waitWithin(run, async () => ownCopy(await ask(request))).catch(
    (cause: unknown) => {
      if (OutdialError.isOutdialError(cause)) throw cause;
      const problem = 'could not be got: the function that gives them failed, the cause says how';
      throw new ConfigurationError({ vendor: definition.name, setting: 'credentials', problem, cause });
    },
  );
  const resolved = { ...settings, credentials } as Resolved<Settings>;
  checkCredentials(definition, resolved);
  return resolved;
}
