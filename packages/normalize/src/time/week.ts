import type { CallingWindow, ClockTime } from '../model/calling-window.js';

export const minutesPerDay = 24 * 60;
export const minutesPerWeek = 7 * minutesPerDay;

/** A week of minutes from Monday 00:00; 1 where calls are allowed. Exact, whatever the windows overlap or cross. */
export type Week = Uint8Array;

/** A day of minutes from 00:00; 1 where calls are allowed. */
export type Day = Uint8Array;

/** The minutes that windows cover together. */
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
  const cut = minutesPerWeek - modulo(minutes, minutesPerWeek);
  const shifted = new Uint8Array(minutesPerWeek);
  shifted.set(week.subarray(cut));
  shifted.set(week.subarray(0, cut), minutesPerWeek - cut);
  return shifted;
}

/** What both allow; of two days as of two weeks. */
export function intersectWeeks(left: Uint8Array, right: Uint8Array): Uint8Array {
  return left.map((minute, index) => minute & (right[index] ?? 0));
}

/** What either allows; of two days as of two weeks. */
export function uniteWeeks(left: Uint8Array, right: Uint8Array): Uint8Array {
  return left.map((minute, index) => minute | (right[index] ?? 0));
}

/** Whether nothing is allowed; of a day as of a week. */
export function isEmpty(minutes: Uint8Array): boolean {
  return !minutes.includes(1);
}

/** How many minutes are allowed; of a day as of a week. */
export function minutesIn(minutes: Uint8Array): number {
  return minutes.reduce((sum, minute) => sum + minute, 0);
}

/** Whether two days, or two weeks, allow the same minutes. */
export function haveSameMinutes(left: Uint8Array, right: Uint8Array): boolean {
  return left.every((minute, index) => minute === right[index]);
}

/** The seven days of a week, Monday first. */
export function daysOf(week: Week): Day[] {
  return Array.from({ length: 7 }, (_, day) => week.subarray(day * minutesPerDay, (day + 1) * minutesPerDay));
}

/** The stretches that are allowed, as minutes [begin, end); of a day as of a week. */
export function rangesOf(minutes: Uint8Array): (readonly [begin: number, end: number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (let begin = minutes.indexOf(1); begin !== -1; ) {
    const closing = minutes.indexOf(0, begin);
    const end = closing === -1 ? minutes.length : closing;
    ranges.push([begin, end]);
    begin = minutes.indexOf(1, end);
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
