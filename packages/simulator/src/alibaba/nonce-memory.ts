/** Remembers nonces for as long as a request that carries one could still be fresh. */
export class NonceMemory {
  readonly #expiries = new Map<string, number>();
  readonly #windowMilliseconds: number;

  constructor(windowMilliseconds: number) {
    this.#windowMilliseconds = windowMilliseconds;
  }

  /** False when the nonce has been seen within the window. */
  remember(nonce: string, now: Date): boolean {
    for (const [oldest, expiry] of this.#expiries) {
      if (expiry > now.getTime()) break;
      this.#expiries.delete(oldest);
    }
    if (this.#expiries.has(nonce)) return false;
    this.#expiries.set(nonce, now.getTime() + this.#windowMilliseconds);
    return true;
  }
}
