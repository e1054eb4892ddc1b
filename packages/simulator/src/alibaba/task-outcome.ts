import type { CallRecord } from '../dialling/call-record.js';
import type { CallResult } from '../network/callee-behaviour.js';
import type { JobFailureReason, Task } from './job.js';

/** How a call attempt stands or went, in the vendor's words. */
export interface TaskOutcome {
  status: string;
  /** Of a talk that is over. */
  endReason: string | undefined;
  isConnected: boolean;
}

/** By the reason for the end of a talk: the state of its task. */
const statusOfEnd: Readonly<Record<string, string>> = {
  FINISHED: 'SucceededFinish',
  CHATBOT_HANGUP_AFTER_SILENCE: 'SucceededChatbotHangUpAfterSilence',
  CLIENT_HANGUP: 'SucceededClientHangUp',
  TRANSFER_BY_INTENT: 'SucceededTransferByIntent',
  INO_INTERACTION: 'SucceededInoInterAction',
  SPECIAL_INTERCEPT_VOICE_ASSISTANT: 'SucceededSpecialInterceptVoiceAssistant',
};

/** The vendor's numbers for the reasons, 1 to 11 in this order. */
export const endReasons = [
  'FINISHED',
  'CHATBOT_HANGUP_AFTER_NOANSWER',
  'CHATBOT_HANGUP_AFTER_SILENCE',
  'CLIENT_HANGUP_AFTER_NOANSWER',
  'CLIENT_HANGUP',
  'TRANSFER_BY_INTENT',
  'TRANSFER_AFTER_NOANSWER',
  'INO_INTERACTION',
  'ERROR',
  'SPECIAL_INTERCEPT_VOICE_ASSISTANT',
  'SPECIAL_INTERCEPT_EXTENSION_NUMBER_TRANSFER',
];

interface ResultWords {
  status: string;
  sipCode: string;
  failureReason: JobFailureReason | undefined;
}

/** A machine that answers counts as a voice assistant; the SIP codes are the usual ones. */
export const resultWords: Readonly<Record<CallResult, ResultWords>> = {
  answered: { status: 'SucceededFinish', sipCode: '200', failureReason: undefined },
  voicemail: {
    status: 'SucceededSpecialInterceptVoiceAssistant',
    sipCode: '200',
    failureReason: undefined,
  },
  no_answer: { status: 'NoAnswer', sipCode: '487', failureReason: 'NoAnswer' },
  busy: { status: 'Busy', sipCode: '486', failureReason: 'CallFailed' },
  rejected: { status: 'NotConnected', sipCode: '603', failureReason: 'CallFailed' },
  switched_off: { status: 'PoweredOff', sipCode: '480', failureReason: 'CallFailed' },
  invalid_number: { status: 'NotExist', sipCode: '404', failureReason: 'EmptyNumber' },
};

/** Of a call that reached nobody. */
export function failureReasonOf({ stoppedBy, toldStatus }: Task, call: CallRecord): JobFailureReason {
  if (stoppedBy === 'suspendCall') return 'ContactSuspended';
  if (stoppedBy === 'terminateCall') return 'CallFailed';
  const told = Object.values(resultWords).find(({ status }) => status === toldStatus);
  const words = toldStatus === undefined ? resultWords[call.result] : told;
  return words?.failureReason ?? 'CallFailed';
}

export function outcomeOfTalk(endReason: string): TaskOutcome {
  return { status: statusOfEnd[endReason] ?? 'SucceededError', endReason, isConnected: true };
}

/** Of a task with a call of the vendor's own. */
export function outcomeOfCall({ toldStatus, stoppedBy }: Task, call: CallRecord): TaskOutcome {
  const unconnected = (status: string) => ({ status, endReason: undefined, isConnected: false });
  if (toldStatus !== undefined) return unconnected(toldStatus);
  if (call.state !== 'ended') return unconnected('Executing');
  const isConnected = call.result === 'answered' || call.result === 'voicemail';
  if (isConnected) return outcomeOfTalk(stoppedBy ? 'FINISHED' : endReasonOf(call));
  return unconnected(stoppedBy ? 'Terminated' : resultWords[call.result].status);
}

function endReasonOf({ result, endedBy, transferredTo, turns }: CallRecord): string {
  if (result === 'voicemail') return 'SPECIAL_INTERCEPT_VOICE_ASSISTANT';
  if (transferredTo !== undefined) return 'TRANSFER_BY_INTENT';
  if (endedBy === 'callee') return 'CLIENT_HANGUP';
  if (!turns.some(({ who }) => who === 'callee')) return 'INO_INTERACTION';
  // The robot speaks twice running when nothing came between.
  const wasSilent = turns.slice(-2).every(({ who }) => who === 'robot');
  return wasSilent ? 'CHATBOT_HANGUP_AFTER_SILENCE' : 'FINISHED';
}
