import type { IsoWeekday } from '../model/calling-window.js';
import { type Day, daysOf, intersectWeeks, isEmpty, minutesIn, minutesPerDay, type Week } from './week.js';

export const allDays: readonly IsoWeekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The same hours on each of some days, and none on the others. */
export interface DaysAndHours {
  readonly days: readonly IsoWeekday[];
  readonly hours: Day;
}

/** Every choice of days, those with Monday first. */
const choices = Array.from({ length: 127 }, (_, index) => 127 - index).map((bits) =>
  allDays.filter((day) => bits & (1 << (7 - day))),
);

/**
 * The days and hours that a week allows and that have the most minutes together; of equal ones those with the most days,
 * and then those that begin the earliest in the week. The week itself where its days are alike.
 */
export function bestDaysAndHours(week: Week): DaysAndHours {
  const open = daysOf(week);
  let best: DaysAndHours = { days: [], hours: new Uint8Array(minutesPerDay) };
  let most = 0;
  for (const days of choices) {
    if (days.some((day) => isEmpty(open[day - 1] ?? new Uint8Array()))) continue;
    const hours = hoursOn(week, days);
    const minutes = minutesIn(hours) * days.length;
    if (minutes < most || (minutes === most && days.length <= best.days.length)) continue;
    best = { days, hours };
    most = minutes;
  }
  return best;
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
