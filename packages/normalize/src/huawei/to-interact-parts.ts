import { mapNative } from '../map-native.js';
import type { InteractStep, KeyCollection, Prompt, Recording } from '../model/dialog-step.js';
import type { Normalized } from '../model/normalized.js';
import { amountOf, filledTextOf, textOf } from '../read-native.js';
import type { InteractOutparams } from './native-types.js';
import { beeps, promptForms, promptLanguages, recordingPrompt } from './prompt-forms.js';
import { readTemplate, type Template } from './read-template.js';

type InteractParts = Omit<InteractStep, 'id' | 'native' | 'raw'>;

/** What a vendor may send for fields that its tables describe. */
type Sent<Fields> = { readonly [Name in keyof Fields]?: unknown };

/** What outaction 9 asks for. */
export function toInteractParts(outparams: Sent<InteractOutparams>): InteractParts {
  const modelType = textOf(outparams.model_type);
  const template = readTemplate(modelType);
  const isRecording = textOf(outparams.prompt_type) === recordingPrompt;
  return {
    kind: 'interact',
    speak: isRecording || template?.plays === false ? undefined : promptOf(outparams),
    listen: { normalized: listens(template, modelType, isRecording), native: modelType },
    recognition: {
      language: languageOf(outparams),
      grammar: filledTextOf(outparams.grammar),
      parameters: filledTextOf(outparams.vendor),
    },
    collectKeys: { normalized: template && keysOf(template, outparams), native: modelType },
    record: recordingOf(outparams, isRecording),
    interruptible: { normalized: template?.interruptible ?? 'unknown', native: modelType },
    timeoutSeconds: secondsOf(outparams.timeout),
  };
}

/** Without `model_type`, which is for voice navigation only, a text is awaited: assumed, no page says so. */
function listens(
  template: Template | undefined,
  modelType: string | undefined,
  isRecording: boolean,
): boolean | 'unknown' {
  if (template !== undefined) return template.listens;
  return modelType ? 'unknown' : !isRecording;
}

function promptOf(outparams: Sent<InteractOutparams>): Prompt | undefined {
  const text = filledTextOf(outparams.prompt_text);
  const file = filledTextOf(outparams.prompt_wav);
  if (text === undefined && file === undefined) return undefined;
  return {
    form: mapNative(promptForms, textOf(outparams.prompt_type)),
    text,
    file,
    language: languageOf(outparams),
  };
}

function languageOf({ language }: Sent<InteractOutparams>): Prompt['language'] {
  return mapNative(promptLanguages, textOf(language));
}

function keysOf(template: Template, outparams: Sent<InteractOutparams>): KeyCollection | undefined {
  if (!template.collectsKeys) return undefined;
  return {
    // Keys are asked for, so a length of 0 can only mean that none is set.
    maximum: template.maximumKeys || undefined,
    confirmKey: template.hashConfirms ? '#' : undefined,
    cancelKey: template.starCancels ? '*' : undefined,
    timeoutSeconds: secondsOf(outparams.collectTimeout),
  };
}

function recordingOf(
  outparams: Sent<InteractOutparams>,
  isRecording: boolean,
): Normalized<Recording | undefined, string | undefined> {
  const recording = { file: filledTextOf(outparams.prompt_wav), beep: mapNative(beeps, outparams.tone) };
  return { normalized: isRecording ? recording : undefined, native: textOf(outparams.prompt_type) };
}

function secondsOf(native: unknown): Normalized<number | undefined> {
  return { normalized: amountOf(native), native };
}
