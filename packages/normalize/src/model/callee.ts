/** E.164: a plus sign, country code and number, digits only, e.g. `+999000000001`. */
export type PhoneNumber = `+${string}`;

/** A person to call. */
export interface Callee {
  /** Your id of the callee in this campaign, unique. */
  readonly id: string;
  readonly phone: PhoneNumber;
  readonly name?: string;
  /** Values for the variables of the script. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Comes back in callbacks, where the vendor can. */
  readonly passThrough?: string;
}
