import type { VendorSettings } from '../vendor-settings.js';
import type { Slot } from '../world/slots.js';

export type TokenState = 'valid' | 'expired' | 'unknown';

/** Documented as the default. */
export const tokenLifetimeSeconds = 3600;

/** The tokens given out. An expired one stays known, since the vendor has a code of its own for it. */
export class TokenStore {
  readonly #settings: Pick<VendorSettings, 'ids' | 'now' | 'faults'>;
  readonly #state: Slot<{ expiries: Map<string, number> }>;

  constructor(settings: Pick<VendorSettings, 'world' | 'ids' | 'now' | 'faults'>) {
    this.#settings = settings;
    this.#state = settings.world.slots.define('huawei.tokens', () => ({ expiries: new Map() }));
  }

  issue(): string {
    const { ids, now } = this.#settings;
    const token = ids.hex() + ids.hex();
    this.#state().expiries.set(token, now().getTime() + tokenLifetimeSeconds * 1000);
    return token;
  }

  stateOf(token: string): TokenState {
    const { now, faults } = this.#settings;
    const expiry = this.#state().expiries.get(token);
    if (expiry === undefined) return 'unknown';
    return now().getTime() < expiry && !faults.present('expired_token') ? 'valid' : 'expired';
  }
}
