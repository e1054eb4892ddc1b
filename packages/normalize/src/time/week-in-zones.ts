import type { TimeZone } from '../model/time-zone.js';
import { offsetPhases, offsetSecondsAt } from './clock-offsets.js';
import type { Clocks } from './clocks.js';
import { intersectWeeks, minutesIn, minutesPerDay, minutesPerWeek, shiftWeek, type Week } from './week.js';

export interface ZonesAndClocks {
  /** Where the people are: the week holds on the clocks of each. */
  readonly zones: readonly [TimeZone, ...TimeZone[]];
  /** On which the result is read. */
  readonly clocks: Clocks;
  readonly from: Date;
  /** Not included. */
  readonly until: Date;
}

/** A stretch of time in which nobody's clocks change. */
interface Stage {
  /** What the week allows then in every zone, on the clocks asked for. */
  readonly allowed: Week;
  /** The minutes of the week that come in this stretch. */
  readonly shown: Week;
}

const minuteMs = 60_000;
/** 1970 began on a Thursday. */
const firstDay = 3 * minutesPerDay;

/**
 * The minutes of `clocks` at which `week` allows calls in every zone at once, whenever between the two instants they come.
 * So smaller than `week` where clocks change on the way, and never at a time that it does not allow. Past `until` it holds
 * for as long as no clocks change.
 */
export function weekInZones(week: Week, where: ZonesAndClocks): Week {
  return stagesOf(week, where).reduce(
    (kept, { allowed, shown }) =>
      kept.map((minute, index) => minute & ((allowed[index] ?? 0) | (1 - (shown[index] ?? 0)))),
    new Uint8Array(minutesPerWeek).fill(1),
  );
}

/** How many minutes of less than a week about a change of clocks `week` allows and the kept one, of `weekInZones`, does not. */
export function minutesLostOnce(week: Week, kept: Week, where: ZonesAndClocks): number {
  const short = stagesOf(week, where).filter(({ shown }) => shown.includes(0));
  return short.reduce((lost, { allowed, shown }) => {
    const wanted = intersectWeeks(allowed, shown);
    return lost + minutesIn(wanted) - minutesIn(intersectWeeks(wanted, kept));
  }, 0);
}

function stagesOf(week: Week, { zones, clocks, from, until }: ZonesAndClocks): Stage[] {
  const phases = [clocks, ...zones].flatMap((each) => [...offsetPhases(each, from, until)]);
  const begins = new Set(phases.map((phase) => Math.max(phase.from, from.getTime())));
  const sorted = [...begins].sort((one, other) => one - other);
  return sorted.map((begin, index) => {
    const moment = new Date(begin);
    const distances = zones.flatMap((zone) => distancesAt(moment, clocks, zone));
    return {
      allowed: distances.map((distance) => shiftWeek(week, distance)).reduce(intersectWeeks),
      shown: minutesShown(begin, sorted[index + 1] ?? Infinity, offsetSecondsAt(clocks, moment)),
    };
  });
}

/** By how many minutes clocks are ahead of a zone. A distance within a minute counts as both of its ends. */
function distancesAt(moment: Date, clocks: Clocks, zone: TimeZone): number[] {
  const minutes = (offsetSecondsAt(clocks, moment) - offsetSecondsAt(zone, moment)) / 60;
  return [...new Set([Math.floor(minutes), Math.ceil(minutes)])];
}

function minutesShown(begin: number, end: number, offsetSeconds: number): Week {
  const shown = new Uint8Array(minutesPerWeek);
  const first = Math.floor((begin + offsetSeconds * 1000) / minuteMs) + firstDay;
  const last = Math.ceil((end + offsetSeconds * 1000) / minuteMs) + firstDay;
  if (last - first >= minutesPerWeek) return shown.fill(1);
  for (let minute = first; minute < last; minute += 1) shown[minute % minutesPerWeek] = 1;
  return shown;
}
