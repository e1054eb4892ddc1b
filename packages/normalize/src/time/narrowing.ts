import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { Loss } from '../model/loss.js';
import { type Clocks, clocksName } from './clocks.js';
import type { WantedWindows } from './encoded-windows.js';
import { isTimeZone } from './is-time-zone.js';
import { isEmpty, minutesIn, type Week, weekOf } from './week.js';
import { minutesLostOnce, weekInZones } from './week-in-zones.js';

const noTimeZone = { path: 'vendorTimeZone', expected: 'the IANA name of a time zone, e.g. Asia/Shanghai' };

/** A week on its way into a vendor's words. A step takes minutes away and says so; no step adds one. */
export interface Narrowing {
  /** Whose request it is for. */
  readonly call: VendorCall;
  readonly week: Week;
  readonly losses: readonly Loss[];
}

export interface VendorCall {
  readonly vendor: string;
  readonly operation: string;
}

/**
 * The first step for any vendor: what may be called on its clocks throughout.
 * @throws ValidationError naming `windows` when nothing is left, or `vendorTimeZone` for clocks of a zone that does not exist
 */
export function narrowToClocks(wanted: WantedWindows, clocks: Clocks, call: VendorCall): Narrowing {
  assertNoIssues(call, typeof clocks === 'number' || isTimeZone(clocks) ? [] : [noTimeZone]);
  const where = { ...wanted, clocks };
  const week = weekOf(wanted.windows);
  const left = weekInZones(week, where);
  const [zone, ...others] = wanted.zones;
  const place = others.length === 0 ? `${zone} allows` : `${zone} and ${others.length} more zones allow`;
  const days = [wanted.from, wanted.until].map((instant) => instant.toISOString().slice(0, 10));
  const reason = `kept on the clocks of ${clocksName(clocks)} is what ${place} throughout from ${days.join(' to ')}`;
  const narrowing = narrow({ call, week, losses: [] }, left, reason);
  const once = narrowing.losses.length > 0 ? 0 : minutesLostOnce(week, left, where);
  if (once === 0) return narrowing;
  return {
    ...narrowing,
    losses: [{ field: 'windows', reason: `${once} minutes in all are left out: ${reason}` }],
  };
}

/**
 * One step: what is left of the week, and why not more.
 * @throws ValidationError naming `windows` when nothing is left
 */
export function narrow({ call, week, losses }: Narrowing, left: Week, reason: string): Narrowing {
  const issue = { path: 'windows', expected: `other hours, since nothing is left of these: ${reason}` };
  assertNoIssues(call, isEmpty(left) ? [issue] : []);
  const cut = minutesIn(week) - minutesIn(left);
  return { call, week: left, losses: cut === 0 ? losses : [...losses, cutLoss(`${cut} minutes`, reason)] };
}

/** That so much of the windows is left out, week by week. */
export function cutLoss(amount: string, reason: string): Loss {
  return { field: 'windows', reason: `${amount} a week are left out: ${reason}` };
}
