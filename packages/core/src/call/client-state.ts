import type { HookRunner } from '../hooks/hook-runner.js';
import type { Operation } from '../operation.js';
import type { RetryBudget } from '../retries/retry-budget.js';
import type { ClientSettings } from '../settings/client-settings.js';
import type { Timers } from '../timing/timers.js';
import type { VendorClock } from '../timing/vendor-clock.js';
import type { SendWithToken } from '../token/token-source.js';
import type { VendorDefinition } from '../vendor-definition.js';
import type { CallOptions, CallResult } from './call-types.js';
import type { Checks } from './checks.js';

/** What the calls of one client share. */
export interface ClientState<Settings extends ClientSettings<unknown>> {
  readonly definition: VendorDefinition<Settings>;
  readonly settings: Settings;
  /** Without slashes at its end. */
  readonly baseUrl: string;
  readonly clock: VendorClock;
  readonly timers: Timers;
  readonly hooks: HookRunner;
  readonly retryBudget: RetryBudget;
  /** Calls an operation of the same client: one that gets a token with these credentials, or looks a request up. */
  readonly call: (
    operation: Operation,
    input: unknown,
    options?: CallOptions,
    credentials?: unknown,
  ) => Promise<CallResult<Readonly<Record<string, unknown>>>>;
  sendWithToken?: SendWithToken | undefined;
  /** There once they are loaded. */
  checks?: Checks;
}

const states = new WeakMap<object, ClientState<ClientSettings<unknown>>>();

/** Keeps what the calls of a client share, for functions that take a client. */
export function keepState<Settings extends ClientSettings<unknown>>(
  client: object,
  state: ClientState<Settings>,
): void {
  states.set(client, state as unknown as ClientState<ClientSettings<unknown>>);
}

/** What the calls of a client share; undefined for something else, and for a client of another copy of this package. */
export function stateOf(client: object): ClientState<ClientSettings<unknown>> | undefined {
  return states.get(client);
}
