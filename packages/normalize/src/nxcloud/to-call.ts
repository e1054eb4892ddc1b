import { blankCall } from '../events/blank-call.js';
import type { AgentReport, Call, MessageReport } from '../model/call.js';
import type { Intent } from '../model/intent.js';
import { amountOf, filledTextOf, listOf, recordOf, textOf } from '../read-native.js';
import { calleeOf } from './callee-of.js';
import { campaignOf } from './campaign-of.js';
import { instantOf } from './instant-of.js';

type Members = Readonly<Record<string, unknown>>;

/**
 * Turns a call as NXCloud tells it into a call: `callInfoDetail` of a callback, one of `callInfoDetailList` of
 * listOrderDetail, a row of exportBatchCall or of listCall (whose form is not documented and taken to be the same). The
 * values of `callStatus` are not documented, so each is `unknown`. Never throws.
 *
 * @param order what the call stands in, with the ids of callee and campaign; the row itself where it stands in nothing
 */
export function toCall<Raw>(row: Raw, order: unknown = row): Call<Raw> {
  const detail = recordOf(row);
  return {
    ...blankCall('nxcloud', row),
    id: textOf(detail.callID),
    campaign: campaignOf(recordOf(order)),
    callee: calleeOf(recordOf(order)),
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
