import type { KnownValue } from '../known-value.js';
import type { QuerySubject } from '../model/dialog-step.js';
import type { QueryOutparams } from './native-types.js';

/** `prompt_type` of outaction 12: what to look up. */
export const querySubjects: Readonly<Record<KnownValue<QueryOutparams['prompt_type']>, QuerySubject>> = {
  '1': 'own_queue',
  '2': 'queue',
  '3': 'agent_queue',
  '5': 'switch_media',
};
