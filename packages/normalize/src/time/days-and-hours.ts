import type { IsoWeekday } from '../model/calling-window.js';
import { type Day, intersectWeeks, minutesPerDay, type Week } from './week.js';

export const allDays: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The same hours on each of some days, and none on the others. */
export interface DaysAndHours {
  readonly days: readonly IsoWeekday[];
  readonly hours: Day;
}

/**
 * The days and hours that a week allows and that have the most minutes together; of equal ones those with the most days,
 * and then those that begin the earliest in the week. The week itself where its days are alike.
 */
export function bestDaysAndHours(week: Week): DaysAndHours {
  const minutesByDays = countByDays(week);
  let best: readonly IsoWeekday[] = [];
  let most = 0;
  // Monday is the highest bit, so that of equal choices the earlier days come first.
  for (let choice = 127; choice > 0; choice -= 1) {
    const days = allDays.filter((day) => choice & bitOf(day));
    const shared = minutesByDays.reduce(
      (sum, count, open) => ((open & choice) === choice ? sum + count : sum),
      0,
    );
    const minutes = shared * days.length;
    if (minutes < most || minutes === 0 || (minutes === most && days.length <= best.length)) continue;
    best = days;
    most = minutes;
  }
  return { days: best, hours: hoursOn(week, best) };
}

/** How many minutes of the day are allowed on just the days of an index; by the bits of the days. */
function countByDays(week: Week): number[] {
  const counts = new Array<number>(128).fill(0);
  for (let minute = 0; minute < minutesPerDay; minute += 1) {
    let open = 0;
    for (const day of allDays) if (week[(day - 1) * minutesPerDay + minute] === 1) open |= bitOf(day);
    counts[open] = (counts[open] ?? 0) + 1;
  }
  return counts;
}

function bitOf(day: IsoWeekday): number {
  return 1 << (7 - day);
}

/** The hours that a week allows on each of some days; none for no days. */
export function hoursOn(week: Week, days: readonly IsoWeekday[]): Day {
  const [first = new Uint8Array(minutesPerDay), ...others] = days.map((day) => dayOf(week, day));
  return others.reduce((common, day) => intersectWeeks(common, day), first);
}

/** The week of such days. */
export function weekOfDays({ days, hours }: DaysAndHours): Week {
  const week = new Uint8Array(7 * minutesPerDay);
  for (const day of days) week.set(hours, (day - 1) * minutesPerDay);
  return week;
}

function dayOf(week: Week, day: IsoWeekday): Day {
  return week.subarray((day - 1) * minutesPerDay, day * minutesPerDay);
}
