import type { DialogueOutput } from '@outdial/alibaba';
import { mapNative } from '../map-native.js';
import type { DialogStep, Prompt } from '../model/dialog-step.js';
import { filledTextOf, recordOf, textOf } from '../read-native.js';
import { feedbackSteps, interruptions } from './feedback-steps.js';

type Step = DialogStep<DialogueOutput>;
/** A step but for what all steps have. */
type Parts = Step extends infer Each
  ? Each extends Step
    ? Omit<Each, 'id' | 'native' | 'raw'>
    : never
  : never;
type Feedback = Readonly<Record<string, unknown>>;

/** Where a step stands in its dialog: its number, and the action that was reported to get it. */
export interface StepPlace {
  readonly id: string;
  readonly actionKey: string | undefined;
}

const unsaid = { normalized: undefined, native: undefined };
const unknownLanguage = { normalized: 'unknown', native: undefined } as const;

/** Turns an answer into a step. An answer without Feedback, or with an action that no table knows, is `unknown`. */
export function toStep(raw: DialogueOutput, { id, actionKey }: StepPlace): Step {
  const fields = recordOf(raw.Feedback);
  const native = { action: fields.Action, request: actionKey, fields };
  return { ...partsOf(fields), id, native, raw };
}

function partsOf(feedback: Feedback): Parts {
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
        recognition: { language: unknownLanguage, grammar: undefined, parameters: undefined },
        collectKeys: unsaid,
        record: unsaid,
        interruptible: mapNative(interruptions, feedback.Interruptible),
        timeoutSeconds: unsaid,
      };
    case 'hang_up':
      return { kind: 'hang_up', speak, reason: { normalized: 'unknown', native: undefined } };
    case 'transfer':
      return {
        kind: 'transfer',
        speak,
        target: { normalized: known.target ?? 'unknown', native: action },
        destination: filledTextOf(feedback.ActionParams),
        data: undefined,
        callerNumber: undefined,
        recordTo: undefined,
      };
    default:
      return { kind: 'unknown' };
  }
}

function promptOf(feedback: Feedback, action: string | undefined): Prompt | undefined {
  const text = filledTextOf(feedback.Content);
  if (text === undefined) return undefined;
  return {
    form: { normalized: 'spoken_text', native: action },
    text,
    file: undefined,
    language: unknownLanguage,
  };
}
