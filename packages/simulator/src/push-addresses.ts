import type { VendorName } from './vendor-name.js';
import type { Slot, Slots } from './world/slots.js';

/** By vendor and webhook: where a vendor pushes what it takes no address for in a request, as set in its console. */
export type PushUrls = { readonly [Vendor in VendorName]?: Readonly<Record<string, string>> };

/** The addresses of the vendors' consoles. */
export class PushAddresses {
  readonly #state: Slot<{ urls: PushUrls }>;

  /** `initial` holds again after a reset. */
  constructor(slots: Slots, initial: PushUrls) {
    this.#state = slots.define('push addresses', () => ({ urls: structuredClone(initial) }));
  }

  /** Empty when there is none: then nothing is pushed. */
  of(vendor: VendorName, webhook: string): string {
    return this.#state().urls[vendor]?.[webhook] ?? '';
  }

  all(): PushUrls {
    return structuredClone(this.#state().urls);
  }

  /** Takes the place of those before. */
  set(urls: PushUrls): void {
    this.#state().urls = structuredClone(urls);
  }
}
