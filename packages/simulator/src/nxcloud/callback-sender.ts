import { nxcloudDigest } from '@outdial/signing';
import type { VendorSettings } from '../vendor-settings.js';
import type { NxcloudAccount } from './account.js';
import { isLoopback } from '../deliveries/is-loopback.js';

export interface Callback {
  webhook: 'callCallback' | 'orderCallback' | 'taskCallback';
  url: string;
  body: object;
  /** For the log. */
  detail: string;
}

/** Ends a delivery that the receiver leaves hanging; the vendor's own timeout is unknown. */
const timeoutMilliseconds = 5000;

export interface CallbackSenderSettings extends VendorSettings {
  credentials: NxcloudAccount;
}

/** Delivers signed callbacks, once each: the vendor's rules for repeating them are unknown. */
export class CallbackSender {
  readonly #settings: CallbackSenderSettings;

  constructor(settings: CallbackSenderSettings) {
    this.#settings = settings;
  }

  /** Never rejects: what becomes of a callback is reported. */
  async send({ webhook, url, body, detail }: Callback, closing: AbortSignal): Promise<void> {
    // An address is required, but an empty one is taken for "no callback".
    if (url === '') return;
    const { credentials, ids, now } = this.#settings;
    const report = (verdict: string, httpStatus?: number) =>
      this.#settings.report({ kind: 'callback', operation: webhook, verdict, httpStatus, detail });
    // A simulator must not be a way to reach other people's servers.
    if (!isLoopback(url)) return report('not_loopback');
    const text = JSON.stringify(body);
    const { headers } = nxcloudDigest.sign({ body: text }, credentials, {
      now,
      nonce: ids.hex,
      algorithm: credentials.algorithm ?? 'MD5',
    });
    // The vendor lists no such header for callbacks: the digest is a setting of the account.
    delete headers.algorithm;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: text,
        redirect: 'manual',
        signal: AbortSignal.any([closing, AbortSignal.timeout(timeoutMilliseconds)]),
      });
      await response.body?.cancel();
      report(response.ok ? 'delivered' : 'failed', response.status);
    } catch {
      // A simulator that is being closed has nothing more to tell.
      if (!closing.aborted) report('failed');
    }
  }
}
