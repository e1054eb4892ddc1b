import type { CallOptions, CallResult } from './call-types.js';
import { checkInput } from './check-input.js';
import { checkSettings } from './check-settings.js';
import type { ClientSettings } from './client-settings.js';
import { OutdialError } from './errors/outdial-error.js';
import { MalformedResponseError } from './errors/response-error.js';
import type { VendorError } from './errors/vendor-error.js';
import { getAtPointer, setAtPointer } from './json-pointer.js';
import { judgeResponse } from './judge-response.js';
import type { Operation, TokenUse } from './operation.js';
import { withReadRetries } from './read-retries.js';
import { createTokenCache, type FetchedToken, type TokenCache } from './token-cache.js';
import type { ExchangeContext } from './transport/exchange.js';
import { createSend, type Send } from './transport/send.js';
import { splitInput } from './transport/split-input.js';
import type { VendorDefinition } from './vendor-definition.js';

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
    const state: ClientState<Settings> = {
      definition,
      settings,
      send: createSend(checkSettings(definition, settings)),
      now: settings.now ?? (() => new Date()),
    };
    const methods = Object.values(definition.operations).map((operation) => [
      operation.id,
      (input?: unknown, options?: CallOptions) => call(state, operation, input ?? {}, options ?? {}),
    ]);
    return Object.freeze(Object.fromEntries(methods)) as Client;
  };
}

async function call<Settings extends ClientSettings<unknown>>(
  state: ClientState<Settings>,
  operation: Operation,
  input: unknown,
  options: CallOptions,
): Promise<CallResult<Data>> {
  const { definition, settings } = state;
  const filled =
    definition.fill?.(operation, fillConstants(operation, input), settings) ?? fillConstants(operation, input);
  const ownToken =
    operation.token !== undefined && getAtPointer(filled, operation.token.pointer) !== undefined;
  const token = ownToken ? undefined : operation.token;

  // The token comes from a request of its own, and nothing may leave before the input is known to be good.
  const checked = token === undefined ? filled : setAtPointer(filled, token.pointer, 'to be fetched');
  const validators = (await definition.loadValidators())[operation.id];
  await checkInput(definition.name, operation, validators, splitInput(operation, checked));

  const maxRetries = settings.maxRetries ?? defaults.maxRetries;
  return withReadRetries(operation, maxRetries, options.signal, () =>
    token === undefined
      ? attempt(state, operation, filled, options)
      : attemptWithToken(state, operation, token, filled, options),
  );
}

async function attempt<Settings extends ClientSettings<unknown>>(
  state: ClientState<Settings>,
  operation: Operation,
  input: unknown,
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
  const sign = (request: Parameters<typeof definition.sign>[0]) => definition.sign(request, settings, now);
  const response = await state.send(operation, splitInput(operation, input), sign, context);
  return { ...judgeResponse(definition.name, operation, definition.errors, response), response };
}

/**
 * Sends with the cached token. When the vendor says that the token is no good it refused the request unread, so sending it
 * once more with a new token is safe whatever the operation does.
 */
async function attemptWithToken<Settings extends ClientSettings<unknown>>(
  state: ClientState<Settings>,
  operation: Operation,
  token: TokenUse,
  input: unknown,
  options: CallOptions,
): Promise<CallResult<Data>> {
  const tokens = tokensOf(state, token);
  const value = await tokens.get();
  try {
    return await attempt(state, operation, setAtPointer(input, token.pointer, value), options);
  } catch (error) {
    if (!isTokenRefusal(error, token)) throw error;
    tokens.invalidate(value);
    return attempt(state, operation, setAtPointer(input, token.pointer, await tokens.get()), options);
  }
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
}

function isTokenRefusal(error: unknown, token: TokenUse): boolean {
  return OutdialError.isOutdialError(error) && error.code === 'vendor_error'
    ? token.expiredCodes.includes((error as VendorError).vendorCode)
    : false;
}

function fillConstants(operation: Operation, input: unknown): unknown {
  return operation.constants.reduce(
    (filled, { pointer, value }) =>
      getAtPointer(filled, pointer) === undefined ? setAtPointer(filled, pointer, value) : filled,
    input,
  );
}
