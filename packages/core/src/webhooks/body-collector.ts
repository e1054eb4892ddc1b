import { ConfigurationError } from '../errors/configuration-error.js';
import { WebhookError } from '../errors/webhook-error.js';
import type { BodyLimits } from './body-limits.js';

/** Gathers the bytes of a body up to the limit. */
export class BodyCollector {
  readonly #limits: BodyLimits;
  readonly #chunks: Uint8Array[] = [];
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
    this.#length += chunk.length;
    if (this.#length > maxBodyBytes) throw new WebhookError({ vendor, reason: 'body_too_large' });
    this.#chunks.push(chunk);
  }

  /** Gives back the memory of a body that is not wanted any more; its connection may live on for a while. */
  forget(): void {
    this.#chunks.length = 0;
  }

  whole(): Uint8Array {
    const [only = new Uint8Array()] = this.#chunks;
    return this.#chunks.length > 1 ? Buffer.concat(this.#chunks) : only;
  }
}

/** By its name, since an array of another realm (a test runner's, say) is no instance of this one's class. */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]';
}
