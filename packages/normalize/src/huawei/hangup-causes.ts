import type { HangupCause } from '../model/call.js';
import { callOutcomes } from './call-outcomes.js';

/** Why a call ended, by its `failCode`. */
export const hangupCauses: Readonly<Record<string, HangupCause>> = Object.fromEntries(
  Object.entries(callOutcomes).map(([code, { cause }]) => [code, cause]),
);
