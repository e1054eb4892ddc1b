import type { FetchLike } from '@outdial/core';
import type { NormalizedBesideNative, PartResult } from './demo-result.js';
import { type RecordedExchange, recordExchanges } from './exchange-recorder.js';
import type { Reporter } from './reporter.js';

/** What a part of the demo works with: a recording `fetch`, and where to say what is going on. */
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

  /** Shows a text; a long one shortened. */
  say(text: string): void {
    this.#reporter.text(text);
  }

  /** Keeps a value in the model's words beside the vendor's, and shows it. */
  compare(beside: NormalizedBesideNative, { shown = true } = {}): void {
    this.#normalized.push(beside);
    if (shown) this.#reporter.compare(beside);
  }

  /** Ends the demo when something is not as it must be. */
  expect(condition: boolean, expectation: string): void {
    if (!condition) throw new Error(`${this.#vendor}: expected ${expectation}`);
  }

  result(): Pick<PartResult, 'exchanges' | 'normalized'> {
    return { exchanges: this.#exchanges, normalized: this.#normalized };
  }
}
