import type { VendorName } from './vendor-name.js';
import type { Slot, Slots } from './world/slots.js';

/** By vendor and webhook: where a vendor pushes what it takes no address for in a request, as set in its console. */
export type PushUrls = { readonly [Vendor in VendorName]?: Readonly<Record<string, string>> };

/** Under which names. LAAFFIC documents two forms of some reports; Huawei takes several addresses, with semicolons between. */
const pushNames: Readonly<Record<VendorName, readonly string[]>> = {
  alibaba: [],
  nxcloud: [],
  huawei: ['campaignResult'],
  laaffic: [
    'agentStatusReport',
    'agentStatusReportWrapped',
    'ivrStatusReport',
    'ivrStatusReportBatch',
    'ringingNotification',
    'callCentreReport',
  ],
};

/** Throws `TypeError` for a name under which nothing is pushed, and for what is no address. Empty ones push nothing. */
export function checkPushUrls(urls: PushUrls): PushUrls {
  for (const [vendor, byName] of Object.entries(urls)) {
    const names = Object.hasOwn(pushNames, vendor) ? pushNames[vendor as VendorName] : undefined;
    if (!names) throw new TypeError('Push addresses go by the names of vendors');
    for (const [name, url] of Object.entries(byName)) {
      if (!names.includes(name)) {
        throw new TypeError(`${vendor} pushes nothing as "${name}". Known: ${names.join(', ') || 'none'}`);
      }
      if (typeof url !== 'string' || !url.split(';').every((part) => part === '' || URL.canParse(part))) {
        throw new TypeError(`The push address ${vendor}.${name} is no address`);
      }
    }
  }
  return structuredClone(urls);
}

/** The addresses of the vendors' consoles. */
export class PushAddresses {
  readonly #state: Slot<{ urls: PushUrls }>;

  /** `initial` holds again after a reset. Throws as `checkPushUrls` does. */
  constructor(slots: Slots, initial: PushUrls) {
    checkPushUrls(initial);
    this.#state = slots.define('push addresses', () => ({ urls: structuredClone(initial) }));
  }

  /** Empty when there is none: then nothing is pushed. */
  of(vendor: VendorName, webhook: string): string {
    return this.#state().urls[vendor]?.[webhook] ?? '';
  }

  all(): PushUrls {
    return structuredClone(this.#state().urls);
  }

  /** Takes the place of those before. Throws as `checkPushUrls` does. */
  set(urls: PushUrls): void {
    this.#state().urls = checkPushUrls(urls);
  }
}
