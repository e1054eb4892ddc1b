import type { CallRecord } from '../dialling/call-record.js';
import type { CallResult } from '../network/callee-behaviour.js';

interface Outcome {
  /** Source: the vendor's table of callStatus. */
  callStatus: number;
  /** The vendor names no codes but 200: usual ones. */
  sipCode: string;
  reason: string;
}

const outcomes: Readonly<Record<CallResult, Outcome>> = {
  answered: { callStatus: 50, sipCode: '200', reason: 'success' },
  voicemail: { callStatus: 40, sipCode: '200', reason: 'voicemail' },
  no_answer: { callStatus: 20, sipCode: '480', reason: 'no answer' },
  busy: { callStatus: 10, sipCode: '486', reason: 'busy' },
  rejected: { callStatus: 30, sipCode: '603', reason: 'rejected' },
  switched_off: { callStatus: 60, sipCode: '480', reason: 'switched off' },
  invalid_number: { callStatus: 60, sipCode: '404', reason: 'invalid number' },
};

export function outcomeOf({ result }: CallRecord): Outcome {
  return outcomes[result];
}

/**
 * How a call ended, in one of the two forms that the vendor's pages have: "0" for success, or the SIP code. What stands for a
 * failure in the first form is not documented: the SIP code, too.
 */
export function terminationCode(call: CallRecord, form: 'zero' | 'sip'): string {
  return form === 'zero' && call.answeredAt ? '0' : outcomeOf(call).sipCode;
}

/** The key that was pressed; "-1" when there was none. */
export function feedbackOf({ turns }: CallRecord): string {
  return turns.find(({ keys }) => keys !== undefined)?.keys ?? '-1';
}
