import { ConfigurationError } from '../errors/configuration-error.js';
import { WebhookError } from '../errors/webhook-error.js';
import type { BodyLimits } from './body-limits.js';

/**
 * Gathers the bytes of a body up to the limit. They are copied together: a list of chunks would let a body of single bytes take a
 * hundred times its size.
 */
export class BodyCollector {
  readonly #limits: BodyLimits;
  #room: Uint8Array = new Uint8Array();
  #length = 0;

  constructor(limits: BodyLimits) {
    this.#limits = limits;
  }

  /** @throws WebhookError `body_too_large`; ConfigurationError for a stream of text */
  add(chunk: unknown): void {
    const { vendor, maxBodyBytes } = this.#limits;
    if (!isBytes(chunk)) {
      const problem = 'must be a stream of raw bytes: something has set its encoding to text';
      throw new ConfigurationError({ vendor, setting: 'body', problem });
    }
    const length = this.#length + chunk.length;
    if (length > maxBodyBytes) throw new WebhookError({ vendor, reason: 'body_too_large' });
    // Most bodies come in one piece, which is full: nothing is ever written into it.
    if (this.#length === 0) this.#room = chunk;
    else this.#append(chunk, length);
    this.#length = length;
  }

  #append(chunk: Uint8Array, length: number): void {
    if (length > this.#room.length) {
      const room = new Uint8Array(Math.min(2 * length, this.#limits.maxBodyBytes));
      room.set(this.#room.subarray(0, this.#length));
      this.#room = room;
    }
    this.#room.set(chunk, this.#length);
  }

  /** Gives back the memory of a body that is not wanted any more; its connection may live on for a while. */
  forget(): void {
    this.#room = new Uint8Array();
  }

  whole(): Uint8Array {
    return this.#length < this.#room.length ? this.#room.subarray(0, this.#length) : this.#room;
  }
}

/** By its name, since an array of another realm (a test runner's, say) is no instance of this one's class. */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}
