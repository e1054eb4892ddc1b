import type { CallingWindow } from '../model/calling-window.js';
import type { Assumption, Loss } from '../model/loss.js';
import type { TimeZone } from '../model/time-zone.js';
import type { Clocks } from './clocks.js';
import type { Week } from './week.js';

/** When people may be called, for a vendor to be told. */
export interface WantedWindows {
  /** Nobody may be called outside of these, read on the clocks of each of `zones`. */
  readonly windows: readonly CallingWindow[];
  readonly zones: readonly [TimeZone, ...TimeZone[]];
  readonly from: Date;
  /** Not included. */
  readonly until: Date;
}

/** Windows in a vendor's words: at every instant from `from` to `until`, no minute that is not wanted. */
export interface EncodedWindows<Fields> {
  readonly fields: Fields;
  /** What `fields` mean, to the minute. */
  readonly kept: { readonly week: Week; readonly clocks: Clocks };
  /** What of the windows is left out; empty when they are kept to the second. */
  readonly losses: readonly Loss[];
  readonly assumptions: readonly Assumption[];
}
