import { attempt } from './attempt.js';
import type { CallOptions, CallResult } from './call-types.js';
import { checkInput } from './check-input.js';
import type { ClientState } from './client-state.js';
import { ConfigurationError } from './errors/configuration-error.js';
import { getAtPointer, setAtPointer } from './json-pointer.js';
import type { Operation } from './operation.js';
import { plainCopy } from './plain-copy.js';
import { withReadRetries } from './read-retries.js';
import { checkOptions } from './settings/check-options.js';
import { checkSettings } from './settings/check-settings.js';
import { checkedClock } from './settings/checked-clock.js';
import type { ClientSettings } from './settings/client-settings.js';
import { defaults } from './settings/defaults.js';
import type { SendWithToken } from './token/token-source.js';
import { isObject } from './validation/is-object.js';
import type { VendorDefinition } from './vendor-definition.js';

type Data = Readonly<Record<string, unknown>>;

/**
 * Makes a vendor's client factory: one method per row of its operation table, each running validation, signing, the exchange
 * and the verdict. `Client` is the generated interface of those methods.
 */
export function defineVendor<Client extends object, Settings extends ClientSettings<unknown>>(
  definition: VendorDefinition<Settings>,
): (settings: Settings) => Client {
  return (given) => {
    // A copy, so that what was checked here is what counts later.
    const settings = { ...given };
    const state: ClientState<Settings> = {
      definition,
      settings,
      baseUrl: checkSettings(definition, settings),
      now: checkedClock(definition.name, settings.now),
    };
    const methods = Object.values(definition.operations).map((operation) => [
      operation.id,
      (input?: unknown, options?: CallOptions) => call(state, operation, input ?? {}, { ...options }),
    ]);
    return Object.freeze(Object.fromEntries(methods)) as Client;
  };
}

async function call<Settings extends ClientSettings<unknown>>(
  state: ClientState<Settings>,
  operation: Operation,
  given: unknown,
  options: CallOptions,
): Promise<CallResult<Data>> {
  const { definition, settings } = state;
  checkOptions(definition.name, operation, options);
  // Before anything is awaited: what the caller does to the input later is not part of this call.
  const { value: input, issues } = plainCopy(given);
  const withConstants = fillConstants(operation, input);
  const filled =
    definition.fill && isObject(withConstants)
      ? definition.fill(operation, withConstants, settings)
      : withConstants;
  const { token } = operation;
  const ownToken = token !== undefined && getAtPointer(filled, token.pointer) !== undefined;
  const wanted = ownToken ? undefined : token;

  // The token comes from a request of its own, and nothing may leave before the input is known to be good.
  const checked = wanted === undefined ? filled : setAtPointer(filled, wanted.pointer, 'to be fetched');
  await definition.prepare?.(settings);
  const validators = (await definition.loadValidators())[operation.id];
  await checkInput(definition.name, operation, validators, { input: checked, issues });

  const send = (complete: unknown) => attempt(state, operation, complete as Data, options);
  const tokenCall = { vendor: definition.name, operation: operation.id, signal: options.signal };
  const maxRetries = settings.maxRetries ?? defaults.maxRetries;
  return withReadRetries(operation, maxRetries, options.signal, () =>
    wanted === undefined
      ? send(filled)
      : senderWithToken(state)(wanted, tokenCall, (value) =>
          send(setAtPointer(filled, wanted.pointer, value)),
        ),
  );
}

function senderWithToken<Settings extends ClientSettings<unknown>>(
  state: ClientState<Settings>,
): SendWithToken {
  const { definition, now } = state;
  state.sendWithToken ??= definition.tokens?.({
    vendor: definition.name,
    now,
    call: (id) => call(state, operationNamed(definition, id), {}, {}),
  });
  if (state.sendWithToken === undefined)
    throw new TypeError(`${definition.name} defines no way to get a token`);
  return state.sendWithToken;
}

function operationNamed<Settings extends ClientSettings<unknown>>(
  { name, operations }: VendorDefinition<Settings>,
  id: string,
): Operation {
  const operation = operations[id];
  if (operation !== undefined) return operation;
  const problem = `must hold ${id} too, which gets the token; or give the token with each call`;
  throw new ConfigurationError({ vendor: name, setting: 'operations', problem });
}

function fillConstants(operation: Operation, input: unknown): unknown {
  return operation.constants.reduce(
    (filled, { pointer, value }) =>
      getAtPointer(filled, pointer) === undefined ? setAtPointer(filled, pointer, value) : filled,
    input,
  );
}
