import { windowIssues } from '../campaign/draft-issues.js';
import type { Callee } from '../model/callee.js';
import type { CallingWindow } from '../model/calling-window.js';
import type { TimeZone } from '../model/time-zone.js';
import { type ParsePhoneOptions, parsePhone } from '../phone/parse-phone.js';
import { phoneProblems } from '../phone/phone-problem.js';
import { recordOf } from '../read-native.js';
import { isTimeZone } from '../time/is-time-zone.js';
import type { ListedRow } from './callee-source.js';
import type { RejectedRow } from './rejected-row.js';

export type ReadCallee = { readonly callee: Callee } | Pick<RejectedRow, 'reason' | 'detail'>;

const windowsDetail = 'windows: a list of { days, from, to } as in a draft';
const zoneDetail = 'timeZone: the IANA name of a zone, e.g. Asia/Jakarta';

/** Makes a callee of a row, or says why there is none. */
export function readCallee(row: ListedRow, phones: ParsePhoneOptions | undefined): ReadCallee {
  if (row.problem !== undefined) return { reason: 'unreadable', detail: `the row ${row.problem.message}` };
  const listed = row.callee;
  if (listed.id === '') return { reason: 'no_id', detail: undefined };
  const { phone, problem } = parsePhone(listed.phone, phones);
  if (phone === undefined) return { reason: problem, detail: phoneProblems[problem] };
  const { timeZone } = listed;
  if (timeZone && !isTimeZone(timeZone)) return { reason: 'unknown_zone', detail: zoneDetail };
  const { windows } = listed;
  if (windows !== undefined && !areWindows(windows))
    return { reason: 'invalid_windows', detail: windowsDetail };
  // Most rows of most files are callees as they stand, and a copy of a million of them is not free.
  if (phone === listed.phone && timeZone !== '') return { callee: listed as Callee };
  return { callee: { ...listed, phone, timeZone: (timeZone || undefined) as TimeZone } };
}

/** For rows that no compiler has checked: a day that is none would be another one. */
function areWindows(windows: unknown): boolean {
  return Array.isArray(windows) && windows.length > 0 && windows.every(isWindow);
}

function isWindow(window: unknown): boolean {
  const { days, from, to } = recordOf(window);
  if (!Array.isArray(days)) return false;
  return windowIssues({ days, from, to } as CallingWindow, 0).every((issue) => issue === undefined);
}
