declare const unsupported: unique symbol;

/** Stands where a vendor can do nothing. Nothing can be assigned to it, and the compiler prints why. */
export interface Unsupported<Reason extends string> {
  readonly [unsupported]: Reason;
}
