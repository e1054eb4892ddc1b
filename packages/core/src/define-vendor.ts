import type { CallOptions, CallResult } from './call-types.js';
import { checkInput } from './check-input.js';
import { OutdialError } from './errors/outdial-error.js';
import { MalformedResponseError } from './errors/response-error.js';
import { getAtPointer, setAtPointer } from './json-pointer.js';
import type { Operation, TokenUse } from './operation.js';
import { plainCopy } from './plain-copy.js';
import { withReadRetries } from './read-retries.js';
import { checkOptions } from './settings/check-options.js';
import { checkSettings } from './settings/check-settings.js';
import { checkedClock } from './settings/checked-clock.js';
import type { ClientSettings } from './settings/client-settings.js';
import { signRequest } from './sign-request.js';
import { createTokenCache, type FetchedToken, type TokenCache } from './token/token-cache.js';
import { withToken } from './token/with-token.js';
import type { ExchangeContext } from './transport/exchange.js';
import type { PreparedRequest } from './transport/prepared-request.js';
import { createSend, type Send } from './transport/send.js';
import { splitInput } from './transport/split-input.js';
import { isObject } from './validation/is-object.js';
import type { VendorDefinition } from './vendor-definition.js';
import { judgeResponse } from './verdict/judge-response.js';

const defaults = { timeoutMs: 30_000, maxRetries: 2, maxResponseBytes: 10 * 1024 * 1024 };

type Data = Readonly<Record<string, unknown>>;

/** What the calls of one client share. */
interface ClientState<Settings extends ClientSettings<unknown>> {
  readonly definition: VendorDefinition<Settings>;
  readonly settings: Settings;
  readonly send: Send;
  readonly now: () => Date;
  tokens?: TokenCache;
}

/**
 * Makes a vendor's client factory: one method per row of its operation table, each running validation, signing, the exchange
 * and the verdict. `Client` is the generated interface of those methods.
 */
export function defineVendor<Client extends object, Settings extends ClientSettings<unknown>>(
  definition: VendorDefinition<Settings>,
): (settings: Settings) => Client {
  return (settings) => {
    const baseUrl = checkSettings(definition, settings);
    const state: ClientState<Settings> = {
      definition,
      // A copy, so that what was checked here is what counts later.
      settings: { ...settings },
      send: createSend(baseUrl),
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
  checkOptions(definition.name, options);
  // Before anything is awaited: what the caller does to the input later is not part of this call.
  const { value: input, issues } = plainCopy(given);
  const withConstants = fillConstants(operation, input);
  const filled =
    definition.fill && isObject(withConstants)
      ? definition.fill(operation, withConstants, settings)
      : withConstants;
  const ownToken =
    operation.token !== undefined && getAtPointer(filled, operation.token.pointer) !== undefined;
  const token = ownToken ? undefined : operation.token;

  // The token comes from a request of its own, and nothing may leave before the input is known to be good.
  const checked = token === undefined ? filled : setAtPointer(filled, token.pointer, 'to be fetched');
  const validators = (await definition.loadValidators())[operation.id];
  await checkInput(definition.name, operation, validators, { input: checked, issues });

  const send = (complete: unknown) => attempt(state, operation, complete as Data, options);
  const tokenCall = { vendor: definition.name, operation: operation.id, signal: options.signal };
  const maxRetries = settings.maxRetries ?? defaults.maxRetries;
  return withReadRetries(operation, maxRetries, options.signal, () =>
    token === undefined
      ? send(filled)
      : withToken(tokensOf(state, token), token, tokenCall, (value) =>
          send(setAtPointer(filled, token.pointer, value)),
        ),
  );
}

async function attempt<Settings extends ClientSettings<unknown>>(
  state: ClientState<Settings>,
  operation: Operation,
  input: Data,
  options: CallOptions,
): Promise<CallResult<Data>> {
  const { definition, settings, now } = state;
  const context: ExchangeContext = {
    vendor: definition.name,
    operation,
    fetch: settings.fetch ?? fetch,
    signal: options.signal,
    timeoutMs: options.timeoutMs ?? settings.timeoutMs ?? defaults.timeoutMs,
    maxResponseBytes: settings.maxResponseBytes ?? defaults.maxResponseBytes,
  };
  const sign = (request: PreparedRequest) => signRequest(definition, request, settings, now);
  const response = await state.send(operation, splitInput(operation, input), sign, context);
  return { ...judgeResponse(definition.name, operation, definition.errors, response), response };
}

function tokensOf<Settings extends ClientSettings<unknown>>(
  state: ClientState<Settings>,
  token: TokenUse,
): TokenCache {
  state.tokens ??= createTokenCache(() => fetchToken(state, token), state.now);
  return state.tokens;
}

async function fetchToken<Settings extends ClientSettings<unknown>>(
  state: ClientState<Settings>,
  token: TokenUse,
): Promise<FetchedToken> {
  const { name, operations, readToken } = state.definition;
  const operation = operations[token.operation];
  if (operation === undefined || readToken === undefined)
    throw new TypeError(`${name} defines no way to get a token`);
  try {
    const { data, requestId, response } = await call(state, operation, {}, {});
    const fetched = readToken(data);
    if (fetched !== undefined) return fetched;
    throw new MalformedResponseError({
      vendor: name,
      operation: operation.id,
      status: response.status,
      ...(requestId === undefined ? {} : { requestId }),
      problem: 'JSON that holds no token',
    });
  } catch (error) {
    // What the token was wanted for has not left, so whatever went wrong here took no effect.
    if (OutdialError.isOutdialError(error)) Object.assign(error, { outcome: 'rejected' });
    throw error;
  }
}

function fillConstants(operation: Operation, input: unknown): unknown {
  return operation.constants.reduce(
    (filled, { pointer, value }) =>
      getAtPointer(filled, pointer) === undefined ? setAtPointer(filled, pointer, value) : filled,
    input,
  );
}
