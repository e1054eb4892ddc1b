import type { DialogStep, TransferTarget } from '../model/dialog-step.js';

interface StepKind {
  readonly kind: Exclude<DialogStep['kind'], 'unknown' | 'query'>;
  readonly target?: TransferTarget;
}

/**
 * `Feedback.Action`, in lower case, since the vendor writes its words in several ways. The page shows `broadcast` alone. The
 * other words are assumed: it documents `Hangup` for `ActionKey` of the request, and the rest as actions of conversation turns
 * in GetTaskByUuid.
 */
export const feedbackSteps: Readonly<Record<string, StepKind>> = {
  broadcast: { kind: 'interact' },
  hangup: { kind: 'hang_up' },
  transfertoagent: { kind: 'transfer', target: 'agent' },
  transfertoivr: { kind: 'transfer', target: 'ivr' },
};

/** `Feedback.Interruptible`: true or false, as text in XML. */
export const interruptions: Readonly<Record<string, boolean>> = { true: true, false: false };
