import { call } from './call/call.js';
import type { CallOptions } from './call/call-types.js';
import { type ClientState, keepState } from './call/client-state.js';
import { hookRunner } from './hooks/hook-runner.js';
import type { Operation } from './operation.js';
import { listMethods } from './pagination/list-methods.js';
import { createRetryBudget } from './retries/retry-budget.js';
import { checkSettings } from './settings/check-settings.js';
import { checkedClock } from './settings/checked-clock.js';
import type { ClientSettings } from './settings/client-settings.js';
import { defaults } from './settings/defaults.js';
import { ownCopy } from './settings/own-copy.js';
import { systemTimers } from './timing/timers.js';
import { createVendorClock } from './timing/vendor-clock.js';
import type { VendorDefinition } from './vendor-definition.js';

/**
 * Makes a vendor's client factory: one method per row of its operation table, each running validation, signing, the exchange
 * and the verdict. `Client` is the generated interface of those methods.
 */
export function defineVendor<Client extends object, Settings extends ClientSettings<unknown>>(
  definition: VendorDefinition<Settings>,
): (settings: Settings) => Client {
  const known = { ...definition, loadValidators: loadedOnce(definition.loadValidators) };
  return (given) => {
    // A copy, so that what was checked here is what counts later.
    const settings = { ...given, credentials: ownCopy(given?.credentials) };
    const state: ClientState<Settings> = {
      definition: known,
      settings,
      baseUrl: checkSettings(definition, settings),
      clock: createVendorClock(checkedClock(definition.name, settings.now)),
      timers: settings.timers ?? systemTimers,
      hooks: hookRunner(settings.hooks),
      retryBudget: createRetryBudget(settings.retryBudget ?? defaults.retryBudget),
      call: (...given) => call(state, ...given),
    };
    const methods = Object.values(definition.operations).map((operation) => [
      operation.id,
      methodOf(state, operation),
    ]);
    const client = Object.freeze(Object.fromEntries(methods)) as Client;
    keepState(client, state);
    return client;
  };
}

function methodOf<Settings extends ClientSettings<unknown>>(
  state: ClientState<Settings>,
  operation: Operation,
): object {
  const method = (input?: unknown, options?: CallOptions) => call(state, operation, input ?? {}, options);
  if (operation.pagination === undefined) return method;
  return Object.assign(method, listMethods(state.definition.name, operation, method));
}

/** Even importing what is loaded takes a while, so it is asked for once; again only after a failure. */
function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((error) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
