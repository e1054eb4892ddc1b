import type { TimeZone } from '../model/time-zone.js';
import { offsetPhases, offsetSecondsAt } from './clock-offsets.js';
import type { Clocks } from './clocks.js';
import { intersectWeeks, minutesPerWeek, shiftWeek, type Week } from './week.js';

export interface ZonesAndClocks {
  /** Where the people are: the windows hold on the clocks of each. */
  readonly zones: readonly [TimeZone, ...TimeZone[]];
  /** On which the result is read. */
  readonly clocks: Clocks;
  readonly from: Date;
  /** Not included. */
  readonly until: Date;
}

/**
 * The minutes of `clocks` at which `week` allows calls in every zone at once, whichever of the offsets that occur between
 * the two instants is in force. So much smaller than `week` where clocks change, and never at a time that it does not allow.
 */
export function weekInZones(week: Week, { zones, clocks, from, until }: ZonesAndClocks): Week {
  const distances = new Set(zones.flatMap((zone) => distancesBetween(clocks, zone, from, until)));
  const everything: Week = new Uint8Array(minutesPerWeek).fill(1);
  return [...distances].reduce(
    (common, distance) => intersectWeeks(common, shiftWeek(week, distance)),
    everything,
  );
}

/** By how many minutes `clocks` are ahead of `reference`, all that occur. One within a minute counts as both of its ends. */
function distancesBetween(clocks: Clocks, reference: Clocks, from: Date, until: Date): number[] {
  const phases = [clocks, reference].flatMap((each) => [...offsetPhases(each, from, until)]);
  const moments = phases.map((phase) => new Date(Math.max(phase.from, from.getTime())));
  return moments.flatMap((moment) => {
    const minutes = (offsetSecondsAt(clocks, moment) - offsetSecondsAt(reference, moment)) / 60;
    return [Math.floor(minutes), Math.ceil(minutes)];
  });
}
