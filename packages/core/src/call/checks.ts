import type { ListChecks } from '../lists/list-checks.js';
import type { withShortLists } from '../lists/short-lists.js';
import type { ClientSettings } from '../settings/client-settings.js';
import type { validateRequest } from '../validation/validate-request.js';
import type { OperationValidators } from '../vendor-definition.js';
import type { ClientState } from './client-state.js';

/** What inputs are checked by. */
export interface Checks {
  readonly validators: Readonly<Record<string, OperationValidators>>;
  readonly validateRequest: typeof validateRequest;
  readonly withShortLists: typeof withShortLists;
  /** Of the items of long lists; there once a long list came. */
  lists?: Readonly<Record<string, ListChecks>>;
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
  const [{ validateRequest, withShortLists }, validators] = await Promise.all([
    import('../lists/checks-of-requests.js'),
    state.definition.loadValidators(),
  ]);
  state.checks = { validators, validateRequest, withShortLists };
  return state.checks;
}

/** The quick checks of long lists, which are loaded with the first such list. Empty for a vendor without them. */
export async function listChecksOf<Settings extends ClientSettings<unknown>>(
  { definition }: ClientState<Settings>,
  checks: Checks,
): Promise<Readonly<Record<string, ListChecks>>> {
  checks.lists ??= (await definition.loadListChecks?.()) ?? {};
  return checks.lists;
}
