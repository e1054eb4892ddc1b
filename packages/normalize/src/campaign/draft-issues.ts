import type { ValidationIssue } from '@outdial/core';
import type { CallingWindow } from '../model/calling-window.js';
import type { CampaignDraft, Redial } from '../model/campaign-draft.js';
import { isPhoneNumber } from '../phone/is-phone-number.js';
import { isTimeZone } from '../time/is-time-zone.js';

const beginPattern = /^([01]\d|2[0-3]):[0-5]\d$/;
const endPattern = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
/** Within what every vendor's format can hold. */
const earliest = Date.UTC(2000, 0);
const latest = Date.UTC(3000, 0);

/** What is wrong with a draft for any vendor, beyond what its type says. */
export function draftIssues(draft: CampaignDraft): ValidationIssue[] {
  const { key, name, script, start, until, timeZone, windows, callerNumber, redial } = draft;
  const issues: (ValidationIssue | undefined)[] = [
    ...Object.entries({ key, name, 'script.id': script.id }).map(([path, text]) =>
      issueUnless(typeof text === 'string' && text.trim() !== '', path, 'a text that is not empty'),
    ),
    issueUnless(isStart(start), 'start', "'immediately', 'manually' or a Date from 2000 to 2999"),
    issueUnless(isEnd(until, start), 'until', 'a Date to 2999, after the start'),
    issueUnless(isTimeZone(timeZone), 'timeZone', 'the IANA name of a time zone, e.g. Asia/Jakarta'),
    issueUnless(windows.length > 0, 'windows', 'at least 1 window'),
    ...windows.flatMap(windowIssues),
    ...['ringSeconds' as const, 'maxConcurrentCalls' as const, 'maxTalkSeconds' as const].map((path) =>
      issueUnless(isCount(draft[path] ?? 1), path, 'a whole number of at least 1'),
    ),
    issueUnless(callerNumber === undefined || isPhoneNumber(callerNumber), 'callerNumber', 'an E.164 number'),
    ...(redial === undefined ? [] : redialIssues(redial)),
    ...Object.entries(draft.callbacks ?? {}).map(([kind, address]) =>
      issueUnless(/^https?:\/\/./.test(address), `callbacks.${kind}`, 'an http(s) address'),
    ),
  ];
  return issues.filter((issue) => issue !== undefined);
}

/** The issue, unless the rule holds. */
export function issueUnless(holds: boolean, path: string, expected: string): ValidationIssue | undefined {
  return holds ? undefined : { path, expected };
}

function isStart(start: CampaignDraft['start']): boolean {
  return start === 'immediately' || start === 'manually' || isInstant(start);
}

function isEnd(until: CampaignDraft['until'], start: CampaignDraft['start']): boolean {
  if (until === undefined) return true;
  return isInstant(until) && !(start instanceof Date && until.getTime() <= start.getTime());
}

/** Whether it is a Date of those years, also for programs that no compiler has checked. */
function isInstant(value: unknown): boolean {
  return value instanceof Date && value.getTime() >= earliest && value.getTime() < latest;
}

/** What is wrong with a window, with the path of the windows and its place in them. */
export function windowIssues(
  { days, from, to }: CallingWindow,
  index: number,
): (ValidationIssue | undefined)[] {
  const path = `windows[${index}]`;
  const areDays = days.length > 0 && days.every((day) => [1, 2, 3, 4, 5, 6, 7].includes(day));
  return [
    issueUnless(areDays, `${path}.days`, 'at least 1 day from 1 (Monday) to 7 (Sunday)'),
    issueUnless(beginPattern.test(from), `${path}.from`, 'a time from 00:00 to 23:59'),
    issueUnless(endPattern.test(to), `${path}.to`, 'a time from 00:00 to 24:00'),
    issueUnless(from !== to, `${path}.to`, 'another time than from; a whole day is 00:00 to 24:00'),
  ];
}

function redialIssues({ whom, times, afterMinutes }: Redial): (ValidationIssue | undefined)[] {
  const hasIntents = typeof whom === 'string' || whom.intents.length > 0;
  return [
    issueUnless(hasIntents, 'redial.whom.intents', 'at least 1 intent'),
    issueUnless(isCount(times), 'redial.times', 'a whole number of at least 1'),
    issueUnless(isCount(afterMinutes), 'redial.afterMinutes', 'a whole number of at least 1'),
  ];
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}
