import type { AgentReport, CallReport, Intent, MessageReport } from '../model/voice-event.js';
import { amountOf, filledTextOf, listOf, recordOf, textOf } from '../read-native.js';
import { instantOf } from './instant-of.js';

type Members = Readonly<Record<string, unknown>>;

/** Turns `callInfoDetail` into a call. The values of `callStatus` are not documented, so each is `unknown`. */
export function toCallReport(detail: Members): CallReport {
  return {
    id: textOf(detail.callID),
    callerNumber: filledTextOf(detail.callingNumber),
    status: unknown(detail.callStatus),
    startedAt: instantOf(detail.callStartTs),
    answeredAt: instantOf(detail.callAnswerTs),
    endedAt: instantOf(detail.callEndTs),
    durationSeconds: { normalized: amountOf(detail.callDuration), native: detail.callDuration },
    recordingUrl: filledTextOf(detail.callAudioUrl),
    hangupCause: unknown(detail.hangupCause),
    sipCode: filledTextOf(detail.termSipCode),
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
