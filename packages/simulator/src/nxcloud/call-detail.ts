import { unixSeconds } from '../clock.js';
import type { CallRecord } from '../dialling/call-record.js';
import type { CallResult } from '../network/callee-behaviour.js';
import { toldIntent } from './intent.js';
import type { Order, Task } from './task.js';

/** The two fields that the order callback's sample does not have. */
export const lineFields = { callingNumber: '999000000100', lineAddress: '192.0.2.10' };

/** The vendor's value lists of callStatus are unknown: these are assumed. */
const callStatus = { answered: 1, notAnswered: 2 } as const;

/** Texts and SIP codes are assumed; the vendor's own are unknown. */
const endings: Readonly<Record<CallResult, { hangupCause: string; termSipCode: string }>> = {
  answered: { hangupCause: 'normal', termSipCode: '200' },
  voicemail: { hangupCause: 'voicemail', termSipCode: '200' },
  no_answer: { hangupCause: 'no answer', termSipCode: '480' },
  busy: { hangupCause: 'busy', termSipCode: '486' },
  rejected: { hangupCause: 'rejected', termSipCode: '603' },
  switched_off: { hangupCause: 'switched off', termSipCode: '480' },
  invalid_number: { hangupCause: 'invalid number', termSipCode: '404' },
};

/** What all answers and callbacks tell of one call that is over. */
export function callDetail(task: Task, order: Order, call: CallRecord) {
  const { callId: callID, answeredAt, endedAt, intent } = call;
  const isLast = order.calls.at(-1) === call;
  const callAnswerTs = answeredAt ? unixSeconds(answeredAt) : 0;
  const callEndTs = endedAt ? unixSeconds(endedAt) : 0;
  return {
    callID,
    callStatus: answeredAt ? callStatus.answered : callStatus.notAnswered,
    callStartTs: unixSeconds(call.startedAt),
    callAnswerTs,
    callEndTs,
    // Of whole seconds, as the document has it; a script may have parts of them.
    callDuration: answeredAt ? callEndTs - callAnswerTs : 0,
    callAudioUrl: answeredAt ? `https://example.com/recordings/${callID}.mp3` : '',
    ...endings[call.result],
    intents: intent === undefined ? [] : [toldIntent(intent)],
    sms: isLast ? order.data.sms : [],
    agent: agentOf(task, call),
    params: order.data.request.params,
  };
}

const noAgent = {
  agentName: null,
  agentGroup: null,
  agentCallStatus: null,
  agentCallElapsed: null,
  agentLabel: null,
  manualCallStart: null,
  manualCallAnswer: null,
  manualCallEnd: null,
  manualHangupBy: null,
};

/** The person whom the robot transferred to. What has a list of values that is unknown stays null. */
function agentOf({ data }: Task, { transferredTo, answeredAt, endedAt, turns }: CallRecord) {
  if (transferredTo === undefined || !answeredAt || !endedAt) return noAgent;
  const end = unixSeconds(endedAt);
  const start = Math.min(end, unixSeconds(answeredAt) + Math.ceil(turns.at(-1)?.endSeconds ?? 0));
  return {
    ...noAgent,
    agentName: transferredTo,
    agentGroup: data.setting.manualCallSetting?.agentGroup ?? null,
    agentCallElapsed: end - start,
    manualCallStart: start,
    manualCallAnswer: start,
    manualCallEnd: end,
  };
}

/** What was said and pressed, in seconds from the answer. The vendor's members are unknown: these are the simulator's own. */
export function recordDetailOf({ turns }: CallRecord): object[] {
  return turns.map(({ who, text, keys, startSeconds, endSeconds }) => ({
    who,
    ...(text !== undefined && { text }),
    ...(keys !== undefined && { keys }),
    startSeconds,
    endSeconds,
  }));
}
