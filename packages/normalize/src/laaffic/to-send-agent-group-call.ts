import type { ValidationIssue } from '@outdial/core';
import type { SendAgentGroupCallInput } from '@outdial/laaffic';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import { calleeIssues } from '../campaign/callee-issues.js';
import { draftIssues, issueUnless } from '../campaign/draft-issues.js';
import { changesWithinYear, isTimeZone } from '../campaign/zone-offset.js';
import type { Callee } from '../model/callee.js';
import type { CampaignDraft } from '../model/campaign-draft.js';
import type { Assumption, Loss } from '../model/loss.js';
import type { VendorRequest } from '../model/vendor-request.js';
import { allowedTimes } from './allowed-times.js';
import { toNumberInfo, type VariableNames, variableIssues, variableLosses } from './number-info.js';
import { recallIssues, toRecallFlow } from './recall-flow.js';
import { sendAgentGroupCall } from './send-agent-group-call.js';
import { isAmbiguous, sendTimeOf } from './send-time.js';

/** LAAFFIC cannot start a campaign by hand. */
export type LaafficDraft = CampaignDraft & { readonly start: 'immediately' | Date };

/** What LAAFFIC has and the model has not. */
export interface LaafficCampaignOptions {
  readonly appId: string;
  /** IANA zone of the vendor's clocks, which it does not state. Default `Asia/Shanghai`: assumed. */
  readonly vendorTimeZone?: string;
  /** Calls on every day of the week, whatever days the windows name; else a draft that names some only is refused. */
  readonly ignoreWeekDays?: boolean;
  /** Which of `text1` to `text10` each variable of the callees is; those names stand for themselves. */
  readonly variables?: VariableNames;
  /** Instant at which zone offsets count when the draft names no start. Default: now. */
  readonly now?: Date;
}

const mostCallees = 200_000;

/**
 * Turns a draft and its callees into the request of LAAFFIC's `sendAgentGroupCall`. Pure but for the default of `now`.
 * @throws ValidationError naming each field that LAAFFIC cannot take as it is
 */
export function toSendAgentGroupCall(
  draft: LaafficDraft,
  callees: readonly Callee[],
  options: LaafficCampaignOptions,
): VendorRequest<SendAgentGroupCallInput> {
  const { appId, vendorTimeZone = 'Asia/Shanghai', ignoreWeekDays = false, variables = {} } = options;
  assertNoIssues(sendAgentGroupCall, [
    issueUnless(isTimeZone(vendorTimeZone), 'vendorTimeZone', 'the IANA name of a time zone'),
    ...draftIssues(draft),
    ...calleeIssues(callees),
  ]);
  const { start } = draft;
  assertNoIssues(sendAgentGroupCall, [
    ...draftLimits(draft, vendorTimeZone),
    issueUnless(callees.length <= mostCallees, 'callees', `at most ${mostCallees} callees`),
    ...variableIssues(callees, variables),
  ]);
  const from = start instanceof Date ? start : (options.now ?? new Date());
  const { allowSendTime, losses } = allowedTimes(draft, { vendorTimeZone, from, ignoreWeekDays });
  const { key, script, ringSeconds, callerNumber, maxTalkSeconds, recording, redial } = draft;
  const input: SendAgentGroupCallInput = {
    appId,
    taskName: key,
    agentId: Number(script.id),
    maxRingingTime: ringSeconds,
    ...(start instanceof Date && { sendTime: sendTimeOf(start, vendorTimeZone) }),
    ...(allowSendTime && { allowSendTime }),
    ...(callerNumber !== undefined && { displayNum: callerNumber.slice(1) }),
    ...(maxTalkSeconds !== undefined && { maxCalls: maxTalkSeconds }),
    ...(recording !== undefined && { enableRecording: recording ? 1 : 0 }),
    ...(redial !== undefined && { recallFlow: toRecallFlow(redial) }),
    numberInfoList: callees.map((callee) => toNumberInfo(callee, variables)),
  };
  const zoneLosses = changesWithinYear(draft.timeZone, vendorTimeZone, from) ? [daylightSaving(from)] : [];
  return {
    input,
    losses: [...draftLosses(draft), ...zoneLosses, ...losses, ...calleeLosses(callees)],
    assumptions: assumptionsOf(draft, vendorTimeZone),
  };
}

/** What LAAFFIC documents beyond what holds for any vendor. */
function draftLimits(draft: LaafficDraft, vendorTimeZone: string): (ValidationIssue | undefined)[] {
  const { key, script, start, ringSeconds, maxTalkSeconds = 1, redial } = draft;
  const keyLength = [...key].length;
  const isTelling = !(start instanceof Date) || !isAmbiguous(start, vendorTimeZone);
  return [
    issueUnless(
      keyLength >= 2 && keyLength <= 64,
      'key',
      '2 to 64 characters: LAAFFIC takes it as the task name',
    ),
    issueUnless(isAgentId(script.id), 'script.id', 'the digits of an agent id'),
    // Its type says so too; in JavaScript, calling at once instead would ring people.
    issueUnless((start as CampaignDraft['start']) !== 'manually', 'start', 'not manually: LAAFFIC cannot'),
    issueUnless(isTelling, 'start', `an instant that the clocks of ${vendorTimeZone} show only once`),
    issueUnless(ringSeconds >= 10 && ringSeconds <= 120, 'ringSeconds', '10 to 120'),
    issueUnless(maxTalkSeconds <= 999, 'maxTalkSeconds', 'at most 999'),
    ...recallIssues(redial),
  ];
}

function isAgentId(text: string): boolean {
  return /^\d+$/.test(text) && Number.isSafeInteger(Number(text));
}

function draftLosses({ key, name, callbacks }: LaafficDraft): Loss[] {
  const losses: (Loss | false)[] = [
    name !== key && { field: 'name', reason: 'LAAFFIC has one name for a task, and the key takes it' },
    { field: 'maxConcurrentCalls', reason: 'LAAFFIC has no limit on the calls at a time' },
    callbacks !== undefined && {
      field: 'callbacks',
      reason: 'LAAFFIC takes its push address in the console only',
    },
  ];
  return losses.filter((loss) => loss !== false);
}

function calleeLosses(callees: readonly Callee[]): Loss[] {
  const isGiven = (field: 'name' | 'passThrough') => callees.some((callee) => callee[field] !== undefined);
  const given = (['name', 'passThrough'] as const).filter(isGiven);
  return [
    { field: 'callees[].id', reason: 'LAAFFIC takes no id per callee: reports are matched by number' },
    ...given.map((field) => ({ field: `callees[].${field}`, reason: 'LAAFFIC has no field for it' })),
    ...variableLosses(callees),
  ];
}

function daylightSaving(from: Date): Loss {
  const reason = `LAAFFIC takes times on its own clocks, here by the offsets of ${from.toISOString()}; they do not follow daylight saving`;
  return { field: 'timeZone', reason };
}

function assumptionsOf({ start }: LaafficDraft, vendorTimeZone: string): Assumption[] {
  const zoned = start instanceof Date ? ['start', 'windows'] : ['windows'];
  return [
    {
      field: 'key',
      assumption: 'a second task of the same name is refused, which guards against sending twice',
    },
    ...zoned.map((field) => ({ field, assumption: `LAAFFIC's clocks are those of ${vendorTimeZone}` })),
  ];
}
