import { ConfigurationError } from '../errors/configuration-error.js';
import type { ClientSettings } from '../settings/client-settings.js';
import type { SendWithToken } from '../token/token-source.js';
import type { ClientState } from './client-state.js';

/** The sender with tokens of a client; its calls share one token. */
export function tokenSender<Settings extends ClientSettings<unknown>>(
  state: ClientState<Settings>,
): SendWithToken {
  const { definition, clock } = state;
  const { name, operations } = definition;
  state.sendWithToken ??= definition.tokens?.({
    vendor: name,
    now: clock.now,
    call: (id, credentials) => {
      const operation = operations[id];
      if (operation !== undefined) return state.call(operation, {}, {}, credentials);
      const problem = `must hold ${id} too, which gets the token; or give the token with each call`;
      throw new ConfigurationError({ vendor: name, setting: 'operations', problem });
    },
  });
  if (state.sendWithToken === undefined) throw new TypeError(`${name} defines no way to get a token`);
  return state.sendWithToken;
}
