import type { Assumption, Loss } from './loss.js';

/** A request made from a draft, and what became of the draft on the way. */
export interface VendorRequest<Input> {
  /** What the vendor's client takes. */
  readonly input: Input;
  readonly losses: readonly Loss[];
  /** What the vendor does not document and is taken to be so. */
  readonly assumptions: readonly Assumption[];
}
