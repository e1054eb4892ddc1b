import type { RecordedExchange } from './exchange-recorder.js';

/** One thing that happened, in the model's words beside the vendor's. */
export interface NormalizedBesideNative {
  readonly what: string;
  readonly normalized: unknown;
  readonly native: unknown;
}

/** What one part of the demo did. */
export interface PartResult {
  /** By its name in the tables of the vendors. */
  readonly vendor: string;
  readonly part: string;
  readonly exchanges: readonly RecordedExchange[];
  readonly normalized: readonly NormalizedBesideNative[];
}

/** What the demo writes into the file named by `--out`. */
export interface DemoResult {
  readonly parts: readonly PartResult[];
}
