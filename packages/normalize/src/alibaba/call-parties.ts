import type { components } from '@outdial/alibaba';
import type { KnownValue } from '../known-value.js';
import type { CallParty } from '../model/call.js';
import type { TranscriptEntry } from '../model/transcript.js';

/** `HangUpDirection`. */
export const hangUpParties: Readonly<Record<KnownValue<components['schemas']['HangUpDirection']>, CallParty>> =
  { client: 'callee', ivr: 'robot', Callee: 'callee' };

/** `Speaker` of a turn. */
export const speakers: Readonly<Record<KnownValue<components['schemas']['Speaker']>, TranscriptEntry['who']>> =
  { Robot: 'robot', Contact: 'callee' };
