import type { FetchLike } from '@outdial/core';
import type { NormalizedBesideNative, VendorResult } from './demo-result.js';
import { type RecordedExchange, recordExchanges } from './exchange-recorder.js';
import type { Reporter } from './reporter.js';

/** What the part of one vendor works with: a recording `fetch`, and where to say what is going on. */
export class VendorRun {
  readonly fetch: FetchLike;
  readonly #vendor: string;
  readonly #reporter: Reporter;
  readonly #exchanges: RecordedExchange[] = [];
  readonly #normalized: NormalizedBesideNative[] = [];

  constructor(vendor: string, reporter: Reporter) {
    this.#vendor = vendor;
    this.#reporter = reporter;
    this.fetch = recordExchanges((exchange) => {
      this.#exchanges.push(exchange);
      reporter.exchange(exchange);
    });
  }

  /** Says what comes next. */
  step(text: string): void {
    this.#reporter.step(text);
  }

  /** Keeps and shows a value in the model's words beside the vendor's. */
  compare(beside: NormalizedBesideNative): void {
    this.#normalized.push(beside);
    this.#reporter.compare(beside);
  }

  /** Ends the demo when something is not as it must be. */
  expect(condition: boolean, expectation: string): void {
    if (!condition) throw new Error(`${this.#vendor}: expected ${expectation}`);
  }

  result(): VendorResult {
    return { vendor: this.#vendor, exchanges: this.#exchanges, normalized: this.#normalized };
  }
}
