import type { CallingWindow } from './calling-window.js';
import type { TimeZone } from './time-zone.js';

/** E.164: a plus sign, country code and number, digits only, e.g. `+999000000001`. */
export type PhoneNumber = `+${string}`;

/** A person to call. */
export interface Callee {
  /** Your id of the callee in this campaign, unique. */
  readonly id: string;
  readonly phone: PhoneNumber;
  readonly name?: string;
  /** Zone of the callee's clocks. Left out: those of the number's country. */
  readonly timeZone?: TimeZone;
  /** When this person may be called, on the callee's clocks, within the windows of the campaign. */
  readonly windows?: readonly [CallingWindow, ...CallingWindow[]];
  /** Values for the variables of the script. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Comes back in callbacks, where the vendor can. */
  readonly passThrough?: string;
}
