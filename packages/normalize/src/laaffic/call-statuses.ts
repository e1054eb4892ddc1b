import type { components } from '@outdial/laaffic';
import type { KnownValue } from '../known-value.js';
import type { CallStatus } from '../model/call.js';

/**
 * `callStatus`. 30 is "rang, other": without success, for a reason that the vendor keeps to itself. What 60, "other", covers
 * is not documented.
 */
export const callStatuses: Readonly<Record<KnownValue<components['schemas']['CallStatus']>, CallStatus>> = {
  10: 'busy',
  20: 'no_answer',
  30: 'failed',
  40: 'voicemail',
  50: 'answered',
  60: 'unknown',
};
