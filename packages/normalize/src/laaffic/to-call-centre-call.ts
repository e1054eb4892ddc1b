import { blankCall, blankCallee } from '../events/blank-call.js';
import { mapNative } from '../map-native.js';
import type { AgentReport, Call, CallLabel } from '../model/call.js';
import { readInstant } from '../read-instant.js';
import { amountOf, filledTextOf, listOf, recordOf, textOf } from '../read-native.js';
import { phoneOf } from '../read-phone.js';
import { hangUpParties } from './hang-up-parties.js';
import { assumedTimeZone, type LaafficReadingOptions } from './reading-options.js';

type Members = Readonly<Record<string, unknown>>;

/** Turns a `callCentreReport` into a call: one that a person (a seat) took part in. Never throws. */
export function toCallCentreCall<Raw>(row: Raw, options: LaafficReadingOptions = {}): Call<Raw> {
  const { vendorTimeZone = assumedTimeZone } = options;
  const report = recordOf(row);
  return {
    ...blankCall('laaffic', row),
    id: textOf(report.callId),
    callee: { ...blankCallee, phone: phoneOf(report.called), passThrough: filledTextOf(report.calledInfo) },
    callerNumber: filledTextOf(report.caller),
    hangupCause: { normalized: 'unknown', native: report.hangupReason },
    hungUpBy: mapNative(hangUpParties, report.hangingDirection),
    startedAt: readInstant(report.callStartTime, vendorTimeZone),
    answeredAt: readInstant(report.answerTime, vendorTimeZone),
    endedAt: readInstant(report.callEndTime, vendorTimeZone),
    durationSeconds: { normalized: amountOf(report.callDuration), native: report.callDuration },
    recordingUrl: filledTextOf(report.voiceUrl),
    labels: labelsOf(report),
    agent: toAgent(report),
  };
}

function labelsOf({ labels, remark }: Members): CallLabel[] {
  const words = listOf(labels).map((label) => ({ name: textOf(label), group: undefined, value: undefined }));
  const remarked = filledTextOf(remark);
  return remarked === undefined ? words : [...words, { name: undefined, group: 'remark', value: remarked }];
}

function toAgent({ agentName, agentGroupName }: Members): AgentReport | undefined {
  const name = filledTextOf(agentName);
  const group = filledTextOf(agentGroupName);
  if (name === undefined && group === undefined) return undefined;
  const untold = { normalized: undefined, native: undefined };
  const unknown = { normalized: 'unknown', native: undefined } as const;
  return {
    name,
    group,
    label: undefined,
    status: unknown,
    startedAt: untold,
    answeredAt: untold,
    endedAt: untold,
    hungUpBy: unknown,
  };
}
