import type { PhoneNumber } from '../model/callee.js';
import type { TimeZone } from '../model/time-zone.js';

/** How to read what Huawei sends. */
export interface HuaweiReadingOptions {
  /** Whose clocks the times of calls are on; the vendor names no zone. Default `UTC`, as documented for the times of campaigns. */
  readonly vendorTimeZone?: TimeZone | undefined;
  /** The E.164 form of a number as the vendor writes it. Left out: none, since the vendor says nothing of country codes. */
  readonly toPhone?: ((number: string) => PhoneNumber | undefined) | undefined;
}

export const assumedTimeZone: TimeZone = 'UTC';
