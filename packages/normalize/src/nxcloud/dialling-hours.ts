import type { CreateAndCallInput } from '@outdial/nxcloud';
import type { Assumption } from '../model/loss.js';
import { offsetSecondsAt } from '../time/clock-offsets.js';
import { bestDaysAndHours, weekOfDays } from '../time/days-and-hours.js';
import type { EncodedWindows, WantedWindows } from '../time/encoded-windows.js';
import { narrow, narrowToClocks, type VendorCall } from '../time/narrowing.js';
import type { Day, Week } from '../time/week.js';

type DiallingHours = Pick<
  CreateAndCallInput['taskCreateSetting'],
  'zoneSecond' | 'dialAtWeekDay' | 'dialAtUpHour' | 'dialAtDownHour'
>;

const halfHour = 30;

/**
 * Windows as NXCloud takes them: a list of days, and two lists of hours that hold for each of those days, of which the
 * first or the second half may be used, on clocks that keep the offset that the first zone has at `from`.
 * @throws ValidationError naming `windows` when nothing of them can be said so
 */
export function diallingHours(
  wanted: WantedWindows,
  { call }: { readonly call: VendorCall },
): EncodedWindows<DiallingHours> {
  const zoneSecond = offsetSecondsAt(wanted.zones[0], wanted.from);
  const onClocks = narrowToClocks(wanted, zoneSecond, call);
  const inHalves = narrow(onClocks, wholeHalfHours(onClocks.week), 'NXCloud dials in whole half hours');
  const best = bestDaysAndHours(inHalves.week);
  const { week, losses } = narrow(
    inHalves,
    weekOfDays(best),
    'NXCloud has one list of hours for all its days, those after midnight are of the next day; kept are the days and hours with the most minutes',
  );
  const [dialAtUpHour, dialAtDownHour] = [hoursOpenAt(best.hours, 0), hoursOpenAt(best.hours, halfHour)];
  const hasEmptyList = dialAtUpHour === '' || dialAtDownHour === '';
  return {
    fields: { zoneSecond, dialAtWeekDay: best.days.join(','), dialAtUpHour, dialAtDownHour },
    kept: { week, clocks: zoneSecond },
    losses,
    assumptions: hasEmptyList ? [emptyList] : [],
  };
}

const emptyList: Assumption = {
  field: 'windows',
  assumption: 'an empty list of hours means none for NXCloud, and not all',
};

function wholeHalfHours(week: Week): Week {
  return week.map((_, minute) => {
    const first = minute - (minute % halfHour);
    return week.subarray(first, first + halfHour).includes(0) ? 0 : 1;
  });
}

function hoursOpenAt(day: Day, minute: number): string {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  return hours.filter((hour) => day[hour * 60 + minute] === 1).join(',');
}
