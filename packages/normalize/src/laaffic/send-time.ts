import type { Loss } from '../model/loss.js';
import type { TimeZone } from '../model/time-zone.js';
import { textNotBefore } from '../time/text-not-before.js';

/** When LAAFFIC is to begin. */
export interface SendTime {
  /** `yyyy-MM-dd HH:mm:ss` on the vendor's clocks. */
  readonly sendTime: string;
  /** That it may begin later than wanted, since its clocks show the time twice. It never begins earlier. */
  readonly losses: readonly Loss[];
}

/** An instant as LAAFFIC's `sendTime` on the clocks of a zone, rounded up to a full second. */
export function sendTimeOf(instant: Date, vendorTimeZone: TimeZone): SendTime {
  const { text, latest } = textNotBefore(instant, vendorTimeZone);
  const reason = `the clocks of ${vendorTimeZone} show it twice: LAAFFIC may begin as late as ${latest.toISOString()}`;
  const isLate = latest.getTime() - instant.getTime() >= 1000;
  return { sendTime: text, losses: isLate ? [{ field: 'start', reason }] : [] };
}
