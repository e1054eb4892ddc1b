import type { CallingWindow } from '../dialling/calling-window.js';
import type { GroupSettings, StrategyInput } from './requests.js';

/** The vendor's pages name no time zone; its only region is in China. */
const offsetSeconds = 8 * 3600;

const dayMilliseconds = 86_400_000;

/** The last moment that a `Date` can be. */
const endOfTime = 8.64e15;

/** Numbers without any sense must not keep a clock that waits for nothing from coming to an end. */
const mostAttempts = 1000;
const longestPauseSeconds = 366 * 86_400;
const longestRingSeconds = 3600;

/** Any time of the day without working times; any day but for weekly and monthly repetition. */
export function windowOf({
  startTime,
  endTime,
  workingTime,
  repeatBy,
  repeatDays,
}: StrategyInput): CallingWindow {
  const days = repeatDays?.map(Number);
  return {
    offsetSeconds,
    ...(startTime !== undefined && { from: startTime }),
    ...(endTime !== undefined && { until: endTime }),
    ...(workingTime?.length && { ranges: workingTime.flatMap(rangesOf) }),
    // The vendor's week begins with Sunday, 0.
    ...(repeatBy === 'Week' && days?.length && { weekdays: days.map((day) => day || 7) }),
    ...(repeatBy === 'Month' && days?.length && { monthDays: days }),
  };
}

/** One that ends before it begins goes past midnight. */
function rangesOf({ beginTime, endTime }: { beginTime: string; endTime: string }): [number, number][] {
  const [begin, end] = [secondsOf(beginTime), secondsOf(endTime)];
  if (begin < end) return [[begin, end]];
  return [
    [begin, 86_400],
    [0, end],
  ];
}

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

/** How often a job is called in a day, or at all when its campaign does not repeat. */
export function attemptsOf({ maxAttemptsPerDay }: StrategyInput): number {
  return clamp(Number(maxAttemptsPerDay ?? 1), 1, mostAttempts);
}

/** From the end of a call to the next, in seconds. */
export function pauseOf({ minAttemptInterval }: StrategyInput): number {
  return clamp(Number(minAttemptInterval ?? 0) * 60, 0, longestPauseSeconds);
}

/** For how many seconds it rings, as a group asks for it: 25 by default. */
export function ringSecondsOf({ RingingDuration = 25 }: GroupSettings): number {
  return clamp(RingingDuration, 1, longestRingSeconds);
}

/** When what has not been called fails; undefined when that never comes. */
export function timeUpOf({ endTime }: StrategyInput): number | undefined {
  return endTime !== undefined && endTime <= endOfTime ? endTime : undefined;
}

/** The vendor's word for why nobody can be called by it; undefined when somebody can. */
export function problemOf(
  { startTime = 0, endTime }: StrategyInput,
  now: number,
): 'InvalidStrategy' | 'TimeUp' | undefined {
  if (startTime > endOfTime) return 'InvalidStrategy';
  if (endTime === undefined) return undefined;
  if (endTime <= startTime) return 'InvalidStrategy';
  return endTime <= now ? 'TimeUp' : undefined;
}

/** Days since 1970 of the vendor's time. */
export function dayOf(moment: number): number {
  return Math.floor((moment + offsetSeconds * 1000) / dayMilliseconds);
}

/** When a day of the vendor's time begins, in milliseconds since 1970. */
export function startOfDay(day: number): number {
  return day * dayMilliseconds - offsetSeconds * 1000;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
