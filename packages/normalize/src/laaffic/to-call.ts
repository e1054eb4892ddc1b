import { blankCall, blankCallee } from '../events/blank-call.js';
import { mapNative } from '../map-native.js';
import type { Call } from '../model/call.js';
import type { Intent } from '../model/intent.js';
import type { Normalized } from '../model/normalized.js';
import { readInstant } from '../read-instant.js';
import { amountOf, filledTextOf, recordOf, textOf } from '../read-native.js';
import { phoneOf } from '../read-phone.js';
import { callStatuses } from './call-statuses.js';
import { chargesOf } from './charges-of.js';
import { assumedTimeZone, type LaafficReadingOptions } from './reading-options.js';

type Members = Readonly<Record<string, unknown>>;

/**
 * Turns a report on a call, pushed (`agentStatusReport`, `ivrStatusReport`) or asked for (recordGroup, recordGroupQuery), into
 * a call. Never throws. Why it ended is `unknown`: the values of `terminationCode` are not documented, but for success.
 */
export function toCall<Raw>(row: Raw, options: LaafficReadingOptions = {}): Call<Raw> {
  const report = recordOf(row);
  return {
    ...blankCall('laaffic', row),
    id: textOf(report.voiceId),
    campaign: { key: undefined, id: filledTextOf(report.taskId), scriptId: filledTextOf(report.scriptId) },
    parentCampaignId: filledTextOf(report.sourceTaskId),
    callee: { ...blankCallee, phone: phoneOf(report.callee), passThrough: filledTextOf(report.calledInfo) },
    callerNumber: filledTextOf(report.displayNum),
    attempt: attemptOf(report.outRecallCount),
    status: mapNative(callStatuses, report.callStatus),
    hangupCause: { normalized: 'unknown', native: report.terminationCode },
    hangupText: filledTextOf(report.terminationReason),
    sipCode: filledTextOf(report.sipCode),
    ...timesOf(report, options),
    ringSeconds: { normalized: amountOf(report.ringDuration), native: report.ringDuration },
    durationSeconds: { normalized: amountOf(report.callDuration), native: report.callDuration },
    recordingId: filledTextOf(report.recordingFileId),
    keys: keysOf(report.feedbackValue),
    intents: intentsOf(report),
    charges: chargesOf(report),
  };
}

function timesOf(report: Members, { vendorTimeZone = assumedTimeZone }: LaafficReadingOptions) {
  return {
    plannedAt: readInstant(report.submitTime, vendorTimeZone),
    startedAt: readInstant(report.callTime, vendorTimeZone),
    ringingAt: readInstant(report.ringingTime, vendorTimeZone),
    answeredAt: readInstant(report.answerTime, vendorTimeZone),
    endedAt: readInstant(report.hangupTime, vendorTimeZone),
  };
}

/** `outRecallCount` counts the calls after the first: inferred. */
function attemptOf(native: unknown): Normalized<number | undefined> {
  const recalls = amountOf(native);
  return { normalized: recalls === undefined ? undefined : recalls + 1, native };
}

/** -1 stands for no key. */
function keysOf(native: unknown): Normalized<string | undefined> {
  const text = textOf(native) ?? '';
  return { normalized: /^[\d*#]+$/.test(text) ? text : undefined, native };
}

/** One at most: whether `intent` is its name or its code is not said. */
function intentsOf({ intent, intentCode }: Members): Intent[] {
  const name = filledTextOf(intent);
  const id = filledTextOf(intentCode);
  if (name === undefined && id === undefined) return [];
  return [{ id, name, tag: undefined, level: { normalized: 'unknown', native: undefined } }];
}
