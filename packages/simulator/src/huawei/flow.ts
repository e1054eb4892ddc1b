import type { DialogRequest } from './dialog-request.js';

/** Where a dialog stands, by the answer it was given last. */
export type DialogState =
  /** Greeted, and listening. */
  | 'greeting'
  /** Asked for keys. */
  | 'keys'
  /** Told to transfer the call. */
  | 'transfer'
  /** Told that the transfer has failed. */
  | 'apology'
  /** Told to release the call; to be closed by one more request. */
  | 'released'
  /** Closed: nothing more may come. */
  | 'ended';

/** What the access party reports, of an inaction 9 or 11. */
export type DialogEvent =
  | 'hangup'
  | 'nothing_heard'
  | 'failure'
  | 'result'
  | 'transferred'
  | 'not_transferred';

/** The next state for each event that may come in a state; an event that is not there is out of order. */
const transitions: Record<DialogState, Partial<Record<DialogEvent, DialogState>>> = {
  greeting: { result: 'keys', nothing_heard: 'greeting', failure: 'released', hangup: 'ended' },
  keys: { result: 'transfer', nothing_heard: 'keys', failure: 'released', hangup: 'ended' },
  transfer: { transferred: 'released', not_transferred: 'apology', hangup: 'ended' },
  apology: { result: 'released', nothing_heard: 'released', failure: 'released', hangup: 'ended' },
  released: { hangup: 'ended' },
  ended: {},
};

export function nextState(state: DialogState, event: DialogEvent): DialogState | undefined {
  return transitions[state][event];
}

const eventOfInput: Record<string, DialogEvent> = {
  hangup: 'hangup',
  timeout: 'nothing_heard',
  nomatch: 'nothing_heard',
  sys_err: 'failure',
};

export function eventOf({ inaction, inparams }: DialogRequest): DialogEvent {
  const { input, trans_result } = inparams;
  if (inaction === 11 && input === undefined) return trans_result === '0' ? 'transferred' : 'not_transferred';
  return Object.hasOwn(eventOfInput, input ?? '') ? (eventOfInput[input ?? ''] as DialogEvent) : 'result';
}
