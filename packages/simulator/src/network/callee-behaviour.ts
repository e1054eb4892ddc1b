/** How a virtual phone takes one call. */
export interface CallBehaviour {
  result: CallResult;
  /** How long it rings, in seconds, before that happens. */
  ringSeconds?: number;
  /** Of an answered call: what the callee does each time when the robot listens, in this order; nothing after the last. */
  acts?: readonly CalleeAct[];
  /** Of an answered call: hangs up so many seconds after it was answered, whatever is being said. */
  hangsUpAfterSeconds?: number;
}

export const callResults = [
  'answered',
  'no_answer',
  'busy',
  'rejected',
  'voicemail',
  'switched_off',
  'invalid_number',
] as const;

/** `voicemail` is an answer by a machine. */
export type CallResult = (typeof callResults)[number];

/** One of `says` and `presses`; neither is silence. */
export interface CalleeAct {
  says?: string;
  /** Keys, such as `1` or `123#`. */
  presses?: string;
  /** How long the callee takes, in seconds. 1 by default. */
  afterSeconds?: number;
  /** Cuts the robot short in the middle, where it can be. */
  interrupts?: boolean;
}

/** The behaviour of a number: its first call, its second and so on; the last one for all further calls. */
export type NumberBehaviour = readonly [CallBehaviour, ...CallBehaviour[]];
