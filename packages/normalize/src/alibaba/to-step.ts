import type { DialogueOutput } from '@outdial/alibaba';
import { mapNative } from '../map-native.js';
import type { DialogStep, Prompt } from '../model/dialog-step.js';
import { filledTextOf, recordOf, textOf } from '../read-native.js';
import { feedbackSteps, interruptions } from './feedback-steps.js';

const unsaid = { normalized: undefined, native: undefined };

/** Turns an answer into a step. An answer without Feedback, or with an action that no table knows, is `unknown`. */
export function toStep(raw: DialogueOutput): DialogStep<DialogueOutput> {
  const feedback = recordOf(raw.Feedback);
  const action = textOf(feedback.Action);
  const word = action?.toLowerCase() ?? '';
  const known = Object.hasOwn(feedbackSteps, word) ? feedbackSteps[word] : undefined;
  const speak = promptOf(feedback, action);
  switch (known?.kind) {
    case 'interact':
      return {
        kind: 'interact',
        speak,
        // Each turn reports what the person said, so each waits for it; the answer itself does not say so.
        listen: { normalized: true, native: undefined },
        collectKeys: unsaid,
        record: unsaid,
        interruptible: mapNative(interruptions, feedback.Interruptible),
        timeoutSeconds: unsaid,
        raw,
      };
    case 'hang_up':
      return { kind: 'hang_up', speak, reason: { normalized: 'unknown', native: undefined }, raw };
    case 'transfer':
      return {
        kind: 'transfer',
        speak,
        target: { normalized: known.target ?? 'unknown', native: action },
        destination: filledTextOf(feedback.ActionParams),
        data: undefined,
        callerNumber: undefined,
        recordTo: undefined,
        raw,
      };
    default:
      return { kind: 'unknown', native: action, raw };
  }
}

function promptOf(
  feedback: Readonly<Record<string, unknown>>,
  action: string | undefined,
): Prompt | undefined {
  const text = filledTextOf(feedback.Content);
  if (text === undefined) return undefined;
  return {
    form: { normalized: 'spoken_text', native: action },
    text,
    file: undefined,
    language: { normalized: 'unknown', native: undefined },
  };
}
