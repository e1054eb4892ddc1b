import type { ClientSettings } from '../settings/client-settings.js';
import type { validateRequest } from '../validation/validate-request.js';
import type { OperationValidators } from '../vendor-definition.js';
import type { ClientState } from './client-state.js';

/** What inputs are checked by. */
export interface Checks {
  readonly validators: Readonly<Record<string, OperationValidators>>;
  readonly validateRequest: typeof validateRequest;
}

/**
 * What a client checks inputs by. It is loaded with the client's first call, and zod with it; later calls get it as it is, without a promise,
 * since importing even what is loaded takes a while.
 */
export function checksOf<Settings extends ClientSettings<unknown>>(
  state: ClientState<Settings>,
): Checks | Promise<Checks> {
  return state.checks ?? loadChecks(state);
}

async function loadChecks<Settings extends ClientSettings<unknown>>(
  state: ClientState<Settings>,
): Promise<Checks> {
  const [{ validateRequest }, validators] = await Promise.all([
    import('../validation/validate-request.js'),
    state.definition.loadValidators(),
  ]);
  state.checks = { validators, validateRequest };
  return state.checks;
}
