import type { SendAgentGroupCallInput } from '@outdial/laaffic';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import { minutesAhead } from '../campaign/zone-offset.js';
import type { CampaignDraft } from '../model/campaign-draft.js';
import type { Loss } from '../model/loss.js';
import {
  clockTimeOf,
  daysOf,
  haveSameMinutes,
  minutesPerDay,
  rangesOf,
  shiftWeek,
  weekOf,
} from '../time/week.js';
import { sendAgentGroupCall } from './send-agent-group-call.js';

interface AllowedTimes {
  /** Undefined for the whole day, every day. */
  readonly allowSendTime: SendAgentGroupCallInput['allowSendTime'];
  readonly losses: readonly Loss[];
}

interface Clocks {
  readonly vendorTimeZone: string;
  /** Instant whose offsets count. */
  readonly from: Date;
  readonly ignoreWeekDays: boolean;
}

const mostRanges = 3;
const lastMinute = minutesPerDay - 1;

/**
 * Windows as LAAFFIC takes them: at most three ranges of the day that hold every day, on the vendor's clocks.
 * @throws ValidationError when they do not fit, unless days may be ignored
 */
export function allowedTimes(draft: CampaignDraft, clocks: Clocks): AllowedTimes {
  const { windows, timeZone } = draft;
  const everyDay = windows.map((window) => ({ ...window, days: [1, 2, 3, 4, 5, 6, 7] as const }));
  const isDaily = haveSameMinutes(weekOf(windows), weekOf(everyDay));
  assertNoIssues(sendAgentGroupCall, isDaily || clocks.ignoreWeekDays ? [] : [someDays]);

  const ahead = minutesAhead(clocks.vendorTimeZone, timeZone, clocks.from);
  const [day = new Uint8Array()] = daysOf(shiftWeek(weekOf(everyDay), ahead));
  const dayLoss = isDaily
    ? []
    : [{ field: 'windows[].days', reason: 'LAAFFIC calls on every day of the week' }];
  if (!day.includes(0)) return { allowSendTime: undefined, losses: dayLoss };

  const ranges = rangesOf(day).filter(([begin]) => begin < lastMinute);
  assertNoIssues(
    sendAgentGroupCall,
    ranges.length > 0 && ranges.length <= mostRanges ? [] : [{ path: 'windows', expected: rangeRule(clocks) }],
  );
  const allowSendTime = ranges.map(([begin, end]) => ({
    strTime: clockTimeOf(begin),
    endTime: clockTimeOf(Math.min(end, lastMinute)),
  }));
  const endLoss = { field: 'windows', reason: 'LAAFFIC has no 24:00: the minute before midnight is left out' };
  return { allowSendTime, losses: day[lastMinute] === 1 ? [...dayLoss, endLoss] : dayLoss };
}

const someDays = {
  path: 'windows',
  expected:
    'the same hours on all seven days: LAAFFIC knows no days of the week (set ignoreWeekDays to call on every day)',
};

function rangeRule({ vendorTimeZone }: Clocks): string {
  return `1 to ${mostRanges} ranges of the day on the clocks of ${vendorTimeZone}, each within one day`;
}
