import type { SendAgentGroupCallInput } from '@outdial/laaffic';
import type { Assumption, Loss } from '../model/loss.js';
import type { TimeZone } from '../model/time-zone.js';
import { allDays, hoursOn, weekOfDays } from '../time/days-and-hours.js';
import type { EncodedWindows, WantedWindows } from '../time/encoded-windows.js';
import { longestRanges, withoutLastMinute } from '../time/fit-day.js';
import { narrow, narrowToClocks, type VendorCall } from '../time/narrowing.js';
import { clockTimeOf, type Day, haveSameMinutes, rangesOf, type Week, weekOf } from '../time/week.js';

/** Without `allowSendTime` there is no limit. */
type AllowedTimes = Pick<SendAgentGroupCallInput, 'allowSendTime'>;

export interface AllowedTimesOptions {
  readonly call: VendorCall;
  /** On which the vendor reads times of day. */
  readonly vendorTimeZone: TimeZone;
  /** Calls every day at the hours that the windows have on any day. Left out: at the hours that all seven days share. */
  readonly ignoreWeekDays?: boolean;
}

const mostRanges = 3;

/**
 * Windows as LAAFFIC takes them: at most three ranges of the day that hold every day, on the vendor's clocks.
 * @throws ValidationError naming `windows` when nothing of them can be said so, as where some days have none
 */
export function allowedTimes(
  wanted: WantedWindows,
  options: AllowedTimesOptions,
): EncodedWindows<AllowedTimes> {
  const { call, vendorTimeZone, ignoreWeekDays = false } = options;
  const windows = ignoreWeekDays ? wanted.windows.map((each) => ({ ...each, days: allDays })) : wanted.windows;
  const onClocks = narrowToClocks({ ...wanted, windows }, vendorTimeZone, call);
  const daily = narrow(onClocks, everyDay(hoursOn(onClocks.week, allDays)), noDays);
  const hours = hoursOn(daily.week, allDays);
  const common = {
    kept: { week: daily.week, clocks: vendorTimeZone },
    losses: [...dayLosses(wanted.windows, windows), ...daily.losses],
    assumptions: assumptionsOf(vendorTimeZone),
  };
  if (!hours.includes(0)) return { ...common, fields: {} };

  const toldHours = withoutLastMinute(hours);
  const told = narrow({ ...daily, losses: common.losses }, everyDay(toldHours), noMidnight);
  const longest = longestRanges(toldHours, mostRanges);
  const { week, losses } = narrow(told, everyDay(longest), fewRanges);
  const allowSendTime = rangesOf(longest).map(([begin, end]) => ({
    strTime: clockTimeOf(begin),
    endTime: clockTimeOf(end),
  }));
  return { ...common, fields: { allowSendTime }, kept: { ...common.kept, week }, losses };
}

const noDays =
  'LAAFFIC knows no days of the week; kept are the hours that all seven days share (ignoreWeekDays calls at the hours of any day)';
const noMidnight = 'LAAFFIC has no 24:00, so the minute before midnight is left out';
const fewRanges = `LAAFFIC takes ${mostRanges} ranges of the day, each within one day on its clocks; kept are the longest`;

function everyDay(hours: Day): Week {
  return weekOfDays({ days: allDays, hours });
}

function dayLosses(windows: WantedWindows['windows'], asked: WantedWindows['windows']): Loss[] {
  if (haveSameMinutes(weekOf(windows), weekOf(asked))) return [];
  return [
    { field: 'windows[].days', reason: 'LAAFFIC calls on every day of the week, as ignoreWeekDays allows' },
  ];
}

function assumptionsOf(vendorTimeZone: TimeZone): Assumption[] {
  return [
    { field: 'windows', assumption: `LAAFFIC's clocks are those of ${vendorTimeZone}` },
    { field: 'windows', assumption: 'LAAFFIC begins no call at the end of a range or after it' },
  ];
}
