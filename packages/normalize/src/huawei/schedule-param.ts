import type { components } from '@outdial/huawei';
import type { IsoWeekday } from '../model/calling-window.js';
import type { Assumption } from '../model/loss.js';
import type { TimeZone } from '../model/time-zone.js';
import { allDays, hoursOn, weekOfDays } from '../time/days-and-hours.js';
import type { EncodedWindows, WantedWindows } from '../time/encoded-windows.js';
import { longestRanges, withoutLastMinute } from '../time/fit-day.js';
import { type Narrowing, narrow, narrowToClocks, type VendorCall } from '../time/narrowing.js';
import { clockTimeOf, type Day, rangesOf, uniteWeeks, type Week } from '../time/week.js';

type ScheduleParam = components['schemas']['ScheduleParam'];

export interface ScheduleParamOptions {
  readonly call: VendorCall;
  /** Zone of the spans, which the vendor does not state. Default `UTC`, as the campaign's begin and end: assumed. */
  readonly vendorTimeZone?: TimeZone;
  /**
   * The days of the week that your tenant's calendar has as holidays, if it has no others; an empty list for none. Left
   * out: unknown, so that any day may be either.
   */
  readonly holidays?: readonly IsoWeekday[];
}

/** Hours by the two kinds of days that Huawei knows. */
interface KindsOfDays {
  readonly workday: readonly IsoWeekday[];
  readonly holiday: readonly IsoWeekday[];
}

const spanNumbers = [1, 2, 3];

/**
 * Windows as Huawei takes them: up to three spans of workdays, and three of holidays. Which days those are is in the
 * tenant's calendar, public holidays and the weekends worked for them too, so that unless `holidays` says so the same hours
 * are given for both: those that all seven days share.
 * @throws ValidationError naming `windows` when nothing of them can be said so, as where some days have none
 */
export function scheduleParam(
  wanted: WantedWindows,
  { call, vendorTimeZone = 'UTC', holidays }: ScheduleParamOptions,
): EncodedWindows<ScheduleParam> {
  const kinds: KindsOfDays = {
    workday: holidays === undefined ? allDays : allDays.filter((day) => !holidays.includes(day)),
    holiday: holidays ?? allDays,
  };
  const onClocks = narrowToClocks(wanted, vendorTimeZone, call);
  const sorted = narrowHours(onClocks, kinds, (hours) => hours, holidays ? twoLists : unknownCalendar);
  const told = narrowHours(sorted, kinds, withoutLastMinute, noMidnight);
  const fitted = narrowHours(told, kinds, (hours) => longestRanges(hours, spanNumbers.length), fewSpans);
  const { week, losses } = fitted;
  return {
    fields: {
      ...spansOf('workday', hoursOn(week, kinds.workday)),
      ...spansOf('holiday', hoursOn(week, kinds.holiday)),
    },
    kept: { week, clocks: vendorTimeZone },
    losses,
    assumptions: assumptionsOf(vendorTimeZone, holidays),
  };
}

const unknownCalendar =
  "which days are workdays and which holidays is in the tenant's calendar at Huawei; kept are the hours that all seven days share (holidays says which days of the week they are)";
const twoLists =
  'Huawei has one list of hours for workdays and one for holidays; kept are those that the days of each share';
const noMidnight = 'Huawei has no 24:00, so the minute before midnight is left out';
const fewSpans = `Huawei takes ${spanNumbers.length} spans of the day; kept are the longest`;

function narrowHours(
  before: Narrowing,
  kinds: KindsOfDays,
  change: (hours: Day) => Day,
  reason: string,
): Narrowing {
  const weekOfKind = (days: readonly IsoWeekday[]): Week =>
    weekOfDays({ days, hours: change(hoursOn(before.week, days)) });
  return narrow(before, uniteWeeks(weekOfKind(kinds.workday), weekOfKind(kinds.holiday)), reason);
}

/** Three spans; an empty text where there is none, as in the vendor's sample. */
function spansOf(kind: keyof KindsOfDays, hours: Day): ScheduleParam {
  const ranges = rangesOf(hours);
  const fields = spanNumbers.map((number, index) => {
    const [begin, end] = (ranges[index] ?? []).map(clockTimeOf);
    return { [`${kind}BeginTime${number}`]: begin ?? '', [`${kind}EndTime${number}`]: end ?? '' };
  });
  return Object.assign({}, ...fields) as ScheduleParam;
}

function assumptionsOf(vendorTimeZone: TimeZone, holidays: ScheduleParamOptions['holidays']): Assumption[] {
  const calendar = holidays
    ? `Huawei's calendar has these days of the week as holidays and no others: ${holidays.join(', ') || 'none'}; a kind of days without spans is not called on`
    : 'for Huawei every day is either a workday or a holiday';
  return [
    { field: 'windows', assumption: `the spans of scheduleParam are on the clocks of ${vendorTimeZone}` },
    { field: 'windows', assumption: 'Huawei begins no call at the end of a span or after it' },
    { field: 'windows', assumption: calendar },
  ];
}
