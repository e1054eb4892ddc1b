import type { CallBehaviour, NumberBehaviour } from './callee-behaviour.js';

const willing: CallBehaviour = {
  result: 'answered',
  ringSeconds: 8,
  acts: [{ says: '方便' }, { says: '满意' }],
  hangsUpAfterSeconds: 60,
};

/** How numbers behave that the script says nothing of, by their last two digits. Every other number answers and is willing. */
export const lastDigits: Readonly<Record<string, NumberBehaviour>> = {
  90: [{ result: 'busy', ringSeconds: 2 }],
  91: [{ result: 'rejected', ringSeconds: 5 }],
  92: [{ result: 'switched_off', ringSeconds: 3 }],
  93: [{ result: 'invalid_number', ringSeconds: 1 }],
  94: [{ result: 'voicemail', ringSeconds: 20 }],
  95: [{ result: 'no_answer' }, willing],
  96: [{ result: 'busy', ringSeconds: 2 }, { result: 'no_answer' }, willing],
  97: [{ result: 'answered', ringSeconds: 6, hangsUpAfterSeconds: 2 }],
  98: [
    {
      result: 'answered',
      ringSeconds: 6,
      acts: [{ presses: '1' }, { presses: '1' }],
      hangsUpAfterSeconds: 60,
    },
  ],
  99: [{ result: 'no_answer' }],
  80: [{ result: 'answered', ringSeconds: 6, acts: [{ says: '不需要' }], hangsUpAfterSeconds: 60 }],
  81: [{ result: 'answered', ringSeconds: 6, acts: [{ says: '转人工' }], hangsUpAfterSeconds: 60 }],
  82: [{ result: 'answered', ringSeconds: 6 }],
};

export function behaviourByLastDigits(number: string): NumberBehaviour {
  return lastDigits[number.slice(-2)] ?? [willing];
}
