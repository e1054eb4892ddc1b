import type { CallRecord } from '../dialling/call-record.js';
import type { CallResult } from '../network/callee-behaviour.js';

/** The push's table of fail codes. That a machine's answer is one is assumed. */
const failCodes: Readonly<Record<CallResult, string>> = {
  answered: '00000',
  voicemail: '00000',
  busy: '00537',
  invalid_number: '00538',
  switched_off: '00548',
  no_answer: '00603',
  rejected: '00604',
};

export function failCodeOf({ result }: CallRecord): string {
  return failCodes[result];
}

export function isAnswered(call: CallRecord): boolean {
  return failCodeOf(call) === '00000';
}
