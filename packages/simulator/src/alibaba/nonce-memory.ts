import type { Slot, Slots } from '../world/slots.js';

/** Remembers nonces for as long as a request that carries one could still be fresh. */
export class NonceMemory {
  readonly #expiries: Slot<Map<string, number>>;
  readonly #windowMilliseconds: number;

  constructor(slots: Slots, windowMilliseconds: number) {
    this.#expiries = slots.define('alibaba.nonces', () => new Map());
    this.#windowMilliseconds = windowMilliseconds;
  }

  /** False when the nonce has been seen within the window. */
  remember(nonce: string, now: Date): boolean {
    const expiries = this.#expiries();
    for (const [oldest, expiry] of expiries) {
      if (expiry > now.getTime()) break;
      expiries.delete(oldest);
    }
    if (expiries.has(nonce)) return false;
    expiries.set(nonce, now.getTime() + this.#windowMilliseconds);
    return true;
  }
}
