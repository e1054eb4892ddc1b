/** A wish that the vendor cannot express: what becomes of it. */
export interface Loss {
  /** Path in the draft or the callees, e.g. `maxConcurrentCalls`, `callees[3].variables.text1`, `callees[].id` for all. */
  readonly field: string;
  readonly reason: string;
}

/** What the vendor does not document and is taken to be so. */
export interface Assumption {
  readonly field: string;
  readonly assumption: string;
}

/** A field of the vendor's bodies that has no place in the model: it is found in `raw` only. */
export interface UnmappedField {
  /** `operationId` or webhook, and path in its body, e.g. `listCall /callData/items/termSipCode`. */
  readonly field: string;
  readonly reason: string;
}
