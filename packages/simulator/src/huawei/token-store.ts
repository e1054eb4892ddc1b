import type { Clock } from '../clock.js';
import type { IdSource } from '../engine/id-source.js';

export type TokenState = 'valid' | 'expired' | 'unknown';

/** Documented as the default. */
export const tokenLifetimeSeconds = 3600;

/** The tokens given out. An expired one stays known, since the vendor has a code of its own for it. */
export class TokenStore {
  readonly #expiries = new Map<string, number>();
  readonly #ids: IdSource;
  readonly #now: Clock;

  constructor(ids: IdSource, now: Clock) {
    this.#ids = ids;
    this.#now = now;
  }

  issue(): string {
    const token = this.#ids.hex() + this.#ids.hex();
    this.#expiries.set(token, this.#now().getTime() + tokenLifetimeSeconds * 1000);
    return token;
  }

  stateOf(token: string): TokenState {
    const expiry = this.#expiries.get(token);
    if (expiry === undefined) return 'unknown';
    return this.#now().getTime() < expiry ? 'valid' : 'expired';
  }
}
