import type { CallRecord } from '../dialling/call-record.js';
import { feedbackOf, outcomeOf, terminationCode } from './call-outcome.js';
import { intentOf } from './intents.js';
import { agentRate, billPeriod, chargeOf, formatCents, lineRate } from './prices.js';
import type { Task } from './task.js';

const groupCall = 1;

/** What became of a call of an AI agent. Amounts in other currencies are left out: the account's is the US dollar. */
export function agentReport(task: Task, call: CallRecord): object {
  const { line, agent, chargedSeconds } = chargeOf(call, 'agent');
  const { agentId, industry, isRecorded } = task.data;
  const intent = intentOf(call, industry);
  const { submitTime, callTime, ringingTime, answerTime, hangupTime, ...common } = commonOf(task, call);
  const texts = Object.entries({ submitTime, callTime, ringingTime, answerTime, hangupTime });
  return {
    ...common,
    ...Object.fromEntries(texts.map(([name, moment]) => [name, moment === undefined ? '' : String(moment)])),
    recordingFileId: isRecorded && call.answeredAt ? recordingOf(call) : '',
    chargedDuration: chargedSeconds,
    rate: lineRate,
    cost: formatCents(line),
    aiAgentChargedDuration: chargedSeconds,
    aiAgentBillPeriod: billPeriod,
    aiAgentQuoteRate: agentRate,
    aiAgentQuoteFee: formatCents(agent),
    terminationCode: terminationCode(call, 'zero'),
    ...(agentId !== undefined && { scriptId: agentId }),
    intent,
    intentCode: intent,
  };
}

/** What became of a call of an IVR, in the form of single reports or of those in a list. */
export function ivrReport(task: Task, call: CallRecord, form: 'single' | 'batch'): object {
  const { line, chargedSeconds } = chargeOf(call, 'ivr');
  const { voice, calledInfo } = task.data;
  return {
    ...commonOf(task, call),
    callDuration: call.talkSeconds,
    chargedDuration: chargedSeconds,
    voiceFileId: voice?.fileId,
    rate: lineRate,
    baseCost: formatCents(line),
    cost: formatCents(line),
    terminationCode: terminationCode(call, form === 'single' ? 'zero' : 'sip'),
    feedbackValue: feedbackOf(call),
    calledInfo,
  };
}

/** What the reports of both products share; times in milliseconds since 1970, undefined for what did not happen. */
function commonOf({ data }: Task, call: CallRecord) {
  const { callStatus, sipCode, reason } = outcomeOf(call);
  return {
    voiceId: call.callId,
    type: groupCall,
    callee: call.number,
    displayNum: data.displayNum,
    submitTime: call.startedAt.getTime(),
    callTime: call.startedAt.getTime(),
    ringingTime: call.startedAt.getTime(),
    answerTime: call.answeredAt?.getTime(),
    hangupTime: call.endedAt?.getTime(),
    billPeriod,
    ringDuration: call.ringSeconds,
    terminationReason: reason,
    sipCode,
    callStatus,
    // Numbers that are called without a task have none to tell.
    ...(data.kind !== 'direct' && {
      outRecallCount: data.recall?.number ?? 0,
      taskId: data.keyId,
      sourceTaskId: data.recall?.sourceKeyId ?? data.keyId,
    }),
  };
}

function recordingOf({ callId }: CallRecord): string {
  return `${callId}.wav`;
}
