import type { TimeZone } from '../model/time-zone.js';

/** How to read what LAAFFIC sends. */
export interface LaafficReadingOptions {
  /** Whose clocks times without a zone are on. Default `Asia/Shanghai`, which the vendor says of one push only. */
  readonly vendorTimeZone?: TimeZone | undefined;
}

export const assumedTimeZone: TimeZone = 'Asia/Shanghai';
