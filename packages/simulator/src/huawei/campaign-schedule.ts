import type { CallingWindow, DayRanges } from '../dialling/calling-window.js';
import type { RefusedResult } from '../engine/operation-result.js';
import type { ScheduleParam } from './campaign-requests.js';
import { midnightOf, parseTime } from './local-time.js';

/** When a campaign may call, or why it may not be so. */
export type Schedule = { window: CallingWindow } | { refused: RefusedResult };

export interface CampaignTimes {
  strBeginTime: string;
  strEndTime: string;
  scheduleParam: ScheduleParam;
}

const refuse = (code: string, field: string): Schedule => ({ refused: { code, field } });

/** `before`: the begin that a campaign has already; it may have passed. */
export function readSchedule(times: CampaignTimes, now: number, before?: string): Schedule {
  const { strBeginTime, strEndTime, scheduleParam } = times;
  const from = parseTime(strBeginTime);
  const until = parseTime(strEndTime);
  // Neither a day nor a time.
  if (from === undefined) return refuse('02000008', 'strBeginTime');
  if (until === undefined) return refuse('02000008', 'strEndTime');
  if (from < midnightOf(now) && strBeginTime !== before) return refuse('0200002', 'strBeginTime');
  if (until <= from) return refuse('02000009', 'strEndTime');
  const workday = readSpans(scheduleParam, 'workday');
  const holiday = readSpans(scheduleParam, 'holiday');
  if (!workday || !holiday) return refuse('02000009', 'scheduleParam');
  const window = { offsetSeconds: 0, from, until };
  // Without any hours there is nothing to keep to.
  if (workday.length + holiday.length === 0) return { window };
  return { window: { ...window, ranges: workday, rangesByWeekday: { 6: holiday, 7: holiday } } };
}

/** Undefined for a begin without an end, or before it. */
function readSpans(schedule: ScheduleParam, days: 'workday' | 'holiday'): DayRanges | undefined {
  const pairs = [1, 2, 3].map((index) =>
    ['Begin', 'End'].map((edge) => secondsOf(schedule[`${days}${edge}Time${index}`])),
  );
  const given = pairs.filter(([begin, end]) => begin !== undefined || end !== undefined);
  const isWhole = given.every(([begin, end]) => begin !== undefined && end !== undefined && begin < end);
  return isWhole ? (given as unknown as DayRanges) : undefined;
}

/** Of the day; undefined for an empty text. */
function secondsOf(time: unknown): number | undefined {
  if (typeof time !== 'string' || time === '') return undefined;
  const [hour, minute] = time.split(':').map(Number);
  return (hour ?? 0) * 3600 + (minute ?? 0) * 60;
}
