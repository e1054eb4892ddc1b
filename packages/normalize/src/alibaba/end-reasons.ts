import type { components } from '@outdial/alibaba';
import type { KnownValue } from '../known-value.js';
import type { HangupCause } from '../model/call.js';

type EndReason =
  | KnownValue<components['schemas']['TaskEndReason']>
  | KnownValue<components['schemas']['DescribedJob']['EndReason']>;

/** `EndReason` of a task, a word, and of a job as DescribeJob tells it, the number of the word. */
export const endReasons: Readonly<Record<EndReason, HangupCause>> = {
  FINISHED: 'finished',
  CHATBOT_HANGUP_AFTER_NOANSWER: 'not_understood',
  CHATBOT_HANGUP_AFTER_SILENCE: 'silence',
  CLIENT_HANGUP_AFTER_NOANSWER: 'hung_up',
  CLIENT_HANGUP: 'hung_up',
  TRANSFER_BY_INTENT: 'transferred',
  TRANSFER_AFTER_NOANSWER: 'transferred',
  INO_INTERACTION: 'silence',
  ERROR: 'fault',
  SPECIAL_INTERCEPT_VOICE_ASSISTANT: 'intercepted',
  SPECIAL_INTERCEPT_EXTENSION_NUMBER_TRANSFER: 'intercepted',
  1: 'finished',
  2: 'not_understood',
  3: 'silence',
  4: 'hung_up',
  5: 'hung_up',
  6: 'transferred',
  7: 'transferred',
  8: 'silence',
  9: 'fault',
};
