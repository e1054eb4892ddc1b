import type { RecordedExchange } from './exchange-recorder.js';

/** One thing that happened, in the model's words beside the vendor's. */
export interface NormalizedBesideNative {
  readonly what: string;
  readonly normalized: unknown;
  readonly native: unknown;
}

/** What one vendor's part of the demo did. */
export interface VendorResult {
  readonly vendor: string;
  readonly exchanges: readonly RecordedExchange[];
  readonly normalized: readonly NormalizedBesideNative[];
}

/** What the demo writes into the file named by `--out`. */
export interface DemoResult {
  readonly vendors: readonly VendorResult[];
}
