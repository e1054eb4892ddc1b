/** When calls may be made. Plain data, of local time at a fixed offset: the vendors know no daylight saving time. */
export interface CallingWindow {
  /** Of local time from UTC, in seconds, east positive. */
  offsetSeconds: number;
  /** 1 (Monday) to 7 (Sunday); every day without it. */
  weekdays?: readonly number[];
  /** 1 to 31; every day without it. */
  monthDays?: readonly number[];
  /** Seconds of the local day, start included, end not; the whole day without it. */
  ranges?: DayRanges;
  /** By day of the week, in place of `ranges`. */
  rangesByWeekday?: Readonly<Partial<Record<number, DayRanges>>>;
  /** Milliseconds since 1970: not before, and not from then on. */
  from?: number | undefined;
  until?: number | undefined;
}

export type DayRanges = readonly (readonly [start: number, end: number])[];

const dayMilliseconds = 86_400_000;
/** A day that comes at all comes within this time: the 31st, or a 29th of February, on a given day of the week. */
const maximumDays = 366 * 2;
const wholeDay = [[0, 86_400]] as const;

/** The first moment from `moment` on at which calls may be made; undefined when there is none. All in milliseconds since 1970. */
export function nextOpening(window: CallingWindow, moment: number): number | undefined {
  const { offsetSeconds, from = 0, until = Number.POSITIVE_INFINITY } = window;
  const start = Math.max(moment, from);
  const local = start + offsetSeconds * 1000;
  const today = Math.floor(local / dayMilliseconds) * dayMilliseconds;
  for (let day = 0; day < maximumDays; day += 1) {
    const midnight = today + day * dayMilliseconds;
    const opening = isOpenDay(window, midnight) ? openingOf(window, midnight, local) : undefined;
    if (opening === undefined) continue;
    const found = opening - offsetSeconds * 1000;
    return found < until ? found : undefined;
  }
  return undefined;
}

function isOpenDay({ weekdays, monthDays }: CallingWindow, midnight: number): boolean {
  const day = new Date(midnight).getUTCDate();
  return (weekdays?.includes(weekdayOf(midnight)) ?? true) && (monthDays?.includes(day) ?? true);
}

function weekdayOf(midnight: number): number {
  return new Date(midnight).getUTCDay() || 7;
}

function openingOf(window: CallingWindow, midnight: number, local: number): number | undefined {
  const ranges = window.rangesByWeekday?.[weekdayOf(midnight)] ?? window.ranges ?? wholeDay;
  const openings = ranges
    .filter(([start, end]) => end > start && midnight + end * 1000 > local)
    .map(([start]) => Math.max(midnight + start * 1000, local));
  return openings.length === 0 ? undefined : Math.min(...openings);
}
