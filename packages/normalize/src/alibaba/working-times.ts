import type { components } from '@outdial/alibaba';
import type { Assumption } from '../model/loss.js';
import type { TimeZone } from '../model/time-zone.js';
import { bestDaysAndHours, weekOfDays } from '../time/days-and-hours.js';
import type { EncodedWindows, WantedWindows } from '../time/encoded-windows.js';
import { cutLoss, narrow, narrowToClocks, type VendorCall } from '../time/narrowing.js';
import { clockTimeOf, minutesPerDay, rangesOf } from '../time/week.js';

type WorkingTimes = Required<
  Pick<
    components['schemas']['StrategyInput'],
    'startTime' | 'endTime' | 'repeatBy' | 'repeatDays' | 'workingTime'
  >
>;

export interface WorkingTimesOptions {
  readonly call: VendorCall;
  /** Zone of the vendor's clocks, which it does not state. Default `Asia/Shanghai`: assumed. */
  readonly vendorTimeZone?: TimeZone;
}

/**
 * Windows as the `StrategyJson` of Alibaba Cloud takes them: from one instant to another, on some days of every week, and
 * on each of those in the same windows of the day.
 * @throws ValidationError naming `windows` when nothing of them can be said so
 */
export function workingTimes(
  wanted: WantedWindows,
  { call, vendorTimeZone = 'Asia/Shanghai' }: WorkingTimesOptions,
): EncodedWindows<WorkingTimes> {
  const onClocks = narrowToClocks(wanted, vendorTimeZone, call);
  const best = bestDaysAndHours(onClocks.week);
  const { week, losses } = narrow(onClocks, weekOfDays(best), oneList);
  const ranges = rangesOf(best.hours);
  const reachesMidnight = ranges.some(([, end]) => end === minutesPerDay);
  return {
    fields: {
      startTime: wanted.from.getTime(),
      endTime: wanted.until.getTime(),
      // Also for all seven days: the page of the operation that creates a group does not list `Day`.
      repeatBy: 'Week',
      repeatDays: best.days.map((day) => String(day % 7)),
      workingTime: ranges.map(([begin, end]) => ({ beginTime: fullTimeOf(begin), endTime: fullTimeOf(end) })),
    },
    kept: { week, clocks: vendorTimeZone },
    losses: reachesMidnight ? [...losses, cutLoss(`${best.days.length} seconds`, noMidnight)] : losses,
    assumptions: assumptionsOf(vendorTimeZone),
  };
}

const oneList =
  'Alibaba Cloud has one list of hours for all its days, those after midnight are of the next day; kept are the days and hours with the most minutes';
const noMidnight = 'Alibaba Cloud has no 24:00:00, so the second before midnight is left out';

/** `HH:mm:ss` */
function fullTimeOf(minute: number): string {
  return minute === minutesPerDay ? '23:59:59' : `${clockTimeOf(minute)}:00`;
}

function assumptionsOf(vendorTimeZone: TimeZone): Assumption[] {
  return [
    { field: 'windows', assumption: `Alibaba Cloud's clocks are those of ${vendorTimeZone}` },
    { field: 'windows', assumption: 'Alibaba Cloud begins no call at the endTime of a window or after it' },
  ];
}
