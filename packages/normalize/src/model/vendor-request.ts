/** A request made from a draft, and what became of the draft on the way. */
export interface VendorRequest<Input> {
  /** What the vendor's client takes. */
  readonly input: Input;
  /**
   * What the vendor cannot express and is left out. A draft is refused where leaving out would make the vendor call more
   * people, or at other times, unless an option allowed just that. One exception: a vendor that takes a fixed offset does
   * not follow a zone that changes its clocks while the campaign runs.
   */
  readonly losses: readonly Loss[];
  /** What the vendor does not document and is taken to be so. */
  readonly assumptions: readonly Assumption[];
}

export interface Loss {
  /** Path in the draft or the callees, e.g. `maxConcurrentCalls`, `callees[3].variables.text1`, `callees[].id` for all. */
  readonly field: string;
  readonly reason: string;
}

export interface Assumption {
  readonly field: string;
  readonly assumption: string;
}
