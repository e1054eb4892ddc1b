import type { components } from '@outdial/laaffic';
import type { KnownValue } from '../known-value.js';
import type { CallParty } from '../model/call.js';

/** `hangingDirection` of the call centre, where a seat is a person. */
export const hangUpParties: Readonly<
  Record<KnownValue<components['schemas']['CallCentreReport']['hangingDirection']>, CallParty>
> = { 0: 'callee', 1: 'agent', 3: 'system' };
