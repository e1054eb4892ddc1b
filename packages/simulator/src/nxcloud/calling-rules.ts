import type { CallingWindow } from '../dialling/calling-window.js';
import type { TaskSetting } from './requests.js';

const halfHour = 1800;

/** Nobody rings longer than this, or with a `maxRingTime` below 1. The vendor's range is not documented. */
const longestRingSeconds = 180;

/** How the dialler works a task: the part of its settings that is about calls. */
export interface CallingRules {
  concurrency: number;
  ringLimitSeconds: number;
  window: CallingWindow;
}

export function callingRulesOf(setting: TaskSetting): CallingRules {
  const { maxCall, maxRingTime } = setting;
  return {
    concurrency: Math.max(1, maxCall),
    ringLimitSeconds: maxRingTime < 1 ? longestRingSeconds : Math.min(maxRingTime, longestRingSeconds),
    window: windowOf(setting),
  };
}

/** Half hours of the days of the week, as the page createTaskAndCall explains them: `Up` is the first half of an hour, `Down` the second. */
function windowOf({ zoneSecond, dialAtWeekDay, dialAtUpHour, dialAtDownHour }: TaskSetting): CallingWindow {
  const starts = [
    ...numbersOf(dialAtUpHour).map((hour) => hour * 2 * halfHour),
    ...numbersOf(dialAtDownHour).map((hour) => (hour * 2 + 1) * halfHour),
  ];
  return {
    offsetSeconds: zoneSecond,
    weekdays: numbersOf(dialAtWeekDay),
    ranges: starts.sort((one, other) => one - other).map((start) => [start, start + halfHour] as const),
  };
}

function numbersOf(text: string): number[] {
  return text === '' ? [] : text.split(',').map(Number);
}
