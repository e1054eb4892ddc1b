import type { KnownValue } from '../known-value.js';
import type { PromptForm, PromptLanguage } from '../model/dialog-step.js';
import type { InteractOutparams } from './native-types.js';

/** The `prompt_type` that records the person instead of saying something. */
export const recordingPrompt = '4';

/** `prompt_type` of outaction 9. 8 and 9 come with a text, a file or both. */
export const promptForms: Readonly<
  Record<Exclude<KnownValue<InteractOutparams['prompt_type']>, typeof recordingPrompt>, PromptForm>
> = {
  '0': 'audio_file',
  '1': 'audio_file',
  '2': 'spoken_text',
  '3': 'shown_text',
  '5': 'video_file',
  '6': 'multimedia',
  '7': 'card',
  '8': 'template',
  '9': 'mixed',
};

/** `language` of outaction 9. */
export const promptLanguages: Readonly<Record<KnownValue<InteractOutparams['language']>, PromptLanguage>> = {
  '0': 'zh',
  '1': 'en',
};

/** `tone` of outaction 9. */
export const beeps: Readonly<Record<'true' | 'false', boolean>> = { true: true, false: false };
