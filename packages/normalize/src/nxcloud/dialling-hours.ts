import type { ValidationIssue } from '@outdial/core';
import type { CreateAndCallInput } from '@outdial/nxcloud';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { CallingWindow } from '../model/calling-window.js';
import { type Day, daysOf, haveSameMinutes, minuteOf, weekOf } from '../time/week.js';
import { createAndCall } from './create-and-call.js';

type DiallingHours = Pick<
  CreateAndCallInput['taskCreateSetting'],
  'dialAtWeekDay' | 'dialAtUpHour' | 'dialAtDownHour'
>;

const halfHour = 30;
const unequalDays: ValidationIssue = {
  path: 'windows',
  expected:
    'the same hours on each day: NXCloud has one list of hours (those after midnight are of the next day)',
};

/**
 * Windows as NXCloud takes them: a list of days, and two lists of hours that hold for each of those days, of which the
 * first or the second half may be used.
 * @throws ValidationError when they do not fit exactly: any other hours would be hours that nobody asked for
 */
export function diallingHours(windows: readonly CallingWindow[]): DiallingHours {
  assertNoIssues(createAndCall, windows.flatMap(offHalfHourIssues));
  const days = daysOf(weekOf(windows));
  const dialled = days.flatMap((day, index) => (day.includes(1) ? [{ day, number: index + 1 }] : []));
  const hours = dialled[0]?.day ?? new Uint8Array();
  assertNoIssues(createAndCall, dialled.every(({ day }) => haveSameMinutes(day, hours)) ? [] : [unequalDays]);
  return {
    dialAtWeekDay: dialled.map(({ number }) => number).join(','),
    dialAtUpHour: hoursOpenAt(hours, 0),
    dialAtDownHour: hoursOpenAt(hours, halfHour),
  };
}

function hoursOpenAt(day: Day, minute: number): string {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  return hours.filter((hour) => day[hour * 60 + minute] === 1).join(',');
}

function offHalfHourIssues(window: CallingWindow, index: number): ValidationIssue[] {
  return (['from', 'to'] as const)
    .filter((end) => minuteOf(window[end]) % halfHour !== 0)
    .map((end) => ({
      path: `windows[${index}].${end}`,
      expected: 'a full or half hour: NXCloud dials in half hours',
    }));
}
