import type { CallingWindow, ClockTime } from '../model/calling-window.js';

export const minutesPerDay = 24 * 60;
const minutesPerWeek = 7 * minutesPerDay;

/** A week of minutes from Monday 00:00; 1 where calls are allowed. Exact, whatever the windows overlap or cross. */
export type Week = Uint8Array;

/** A day of minutes from 00:00; 1 where calls are allowed. */
export type Day = Uint8Array;

/** The minutes that a campaign's windows cover together. */
export function weekOf(windows: readonly CallingWindow[]): Week {
  const week = new Uint8Array(minutesPerWeek);
  for (const { days, from, to } of windows) {
    const begin = minuteOf(from);
    const end = minuteOf(to);
    const length = end > begin ? end - begin : end - begin + minutesPerDay;
    for (const day of days) {
      const first = (day - 1) * minutesPerDay + begin;
      for (let minute = first; minute < first + length; minute += 1) week[minute % minutesPerWeek] = 1;
    }
  }
  return week;
}

/** The same week on clocks that are ahead by `minutes`. */
export function shiftWeek(week: Week, minutes: number): Week {
  return week.map((_, minute) => week[modulo(minute - minutes, minutesPerWeek)] ?? 0);
}

/** The seven days of a week, Monday first. */
export function daysOf(week: Week): Day[] {
  return Array.from({ length: 7 }, (_, day) => week.subarray(day * minutesPerDay, (day + 1) * minutesPerDay));
}

/** Whether two days, or two weeks, allow the same minutes. */
export function haveSameMinutes(left: Uint8Array, right: Uint8Array): boolean {
  return left.every((minute, index) => minute === right[index]);
}

/** The stretches of a day that are allowed, as minutes [begin, end). */
export function rangesOf(day: Day): (readonly [begin: number, end: number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (let begin = day.indexOf(1); begin !== -1; ) {
    const closing = day.indexOf(0, begin);
    const end = closing === -1 ? minutesPerDay : closing;
    ranges.push([begin, end]);
    begin = day.indexOf(1, end);
  }
  return ranges;
}

/** `HH:mm` as a minute of the day; `24:00` is 1440. */
export function minuteOf(time: ClockTime): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** A minute of the day as `HH:mm`. */
export function clockTimeOf(minute: number): ClockTime {
  const digits = (count: number): string => String(count).padStart(2, '0');
  return `${digits(Math.floor(minute / 60))}:${digits(minute % 60)}` as ClockTime;
}

function modulo(dividend: number, divisor: number): number {
  return ((dividend % divisor) + divisor) % divisor;
}
