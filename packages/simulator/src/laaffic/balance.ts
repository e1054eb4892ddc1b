import type { Slot, Slots } from '../world/slots.js';
import { formatCents } from './prices.js';

/** Enough for a day's campaign of 200,000 calls. */
const defaultBalance = '10000.00';

/** The money of the account: calls use it up, and nobody adds to it. */
export class Balance {
  readonly #state: Slot<{ cents: number }>;

  /** `start` is a decimal number as text. */
  constructor(slots: Slots, start: string = defaultBalance) {
    const cents = Math.round(Number(start) * 100);
    this.#state = slots.define('laaffic.balance', () => ({ cents }));
  }

  isUsedUp(): boolean {
    return this.#state().cents <= 0;
  }

  spend(cents: number): void {
    this.#state().cents -= cents;
  }

  /** As getBalance tells it. There is neither a bonus nor a credit line. */
  describe(): object {
    return { balance: formatCents(this.#state().cents), gift: formatCents(0), credit: formatCents(0) };
  }
}
