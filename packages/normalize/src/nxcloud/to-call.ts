import { blankCall } from '../events/blank-call.js';
import { mapNative } from '../map-native.js';
import type { AgentReport, Call, MessageReport } from '../model/call.js';
import type { Intent } from '../model/intent.js';
import { amountOf, filledTextOf, listOf, recordOf, textOf } from '../read-native.js';
import { calleeOf } from './callee-of.js';
import { campaignOf } from './campaign-of.js';
import { finishes } from './campaign-statuses.js';
import { instantOf } from './instant-of.js';

type Members = Readonly<Record<string, unknown>>;

/**
 * Turns an order with one call of it into a call: the body of a callback, or a row of exportBatchCall or listCall (whose form
 * is not documented and taken to be one of the two). The call is in `callInfoDetail`, or among the members of the row.
 * The values of `callStatus` are not documented, so each is `unknown`. Never throws.
 */
export function toCall<Raw>(row: Raw): Call<Raw> {
  const order = recordOf(row);
  const detail = order.callInfoDetail === undefined ? order : recordOf(order.callInfoDetail);
  return {
    ...blankCall('nxcloud', row),
    id: textOf(detail.callID),
    campaign: campaignOf(order),
    callee: calleeOf(order),
    calleeFinished: mapNative(finishes, order.finish),
    callerNumber: filledTextOf(detail.callingNumber),
    status: unknown(detail.callStatus),
    hangupCause: unknown(detail.hangupCause),
    sipCode: filledTextOf(detail.termSipCode),
    startedAt: instantOf(detail.callStartTs),
    answeredAt: instantOf(detail.callAnswerTs),
    endedAt: instantOf(detail.callEndTs),
    durationSeconds: { normalized: amountOf(detail.callDuration), native: detail.callDuration },
    recordingUrl: filledTextOf(detail.callAudioUrl),
    intents: listOf(detail.intents).map(recordOf).map(toIntent),
    messages: listOf(detail.sms).map(recordOf).map(toMessage),
    agent: toAgent(recordOf(detail.agent)),
    variables: listOf(detail.params)
      .map(recordOf)
      .map(({ name, value }) => ({ name: textOf(name), value: textOf(value) })),
  };
}

/** All calls of an order of listOrderDetail, in the vendor's order. `raw` of each is the order with that call alone. */
export function toCalls(row: unknown): Call[] {
  const { callInfoDetailList, ...order } = recordOf(row);
  return listOf(callInfoDetailList).map((callInfoDetail) => toCall({ ...order, callInfoDetail }));
}

function toIntent(intent: Members): Intent {
  return {
    id: textOf(intent.intentID),
    name: textOf(intent.intentName),
    tag: textOf(intent.intentTag),
    level: unknown(intent.intentLevel),
  };
}

function toMessage(message: Members): MessageReport {
  return {
    id: textOf(message.sysMessageID),
    sentAt: instantOf(message.smsSendTs),
    text: textOf(message.smsContent),
  };
}

/** Undefined when all members are empty, as in the vendor's samples of calls that nobody took over. */
function toAgent(agent: Members): AgentReport | undefined {
  const isFilled = Object.values(agent).some((member) => member !== null && member !== '' && member !== 0);
  if (!isFilled) return undefined;
  return {
    name: filledTextOf(agent.agentName),
    group: filledTextOf(agent.agentGroup),
    label: filledTextOf(agent.agentLabel),
    status: unknown(agent.agentCallStatus),
    startedAt: instantOf(agent.manualCallStart),
    answeredAt: instantOf(agent.manualCallAnswer),
    endedAt: instantOf(agent.manualCallEnd),
    hungUpBy: unknown(agent.manualHangupBy),
  };
}

function unknown(native: unknown): { readonly normalized: 'unknown'; readonly native: unknown } {
  return { normalized: 'unknown', native };
}
