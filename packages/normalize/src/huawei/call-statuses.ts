import type { components } from '@outdial/huawei';
import type { KnownValue } from '../known-value.js';
import { mapNative } from '../map-native.js';
import type { CallStatus } from '../model/call.js';
import type { Normalized } from '../model/normalized.js';
import { textOf } from '../read-native.js';
import { callOutcomes } from './call-outcomes.js';

/** `callStatus`. */
const callStatuses: Readonly<Record<KnownValue<components['schemas']['CallStatus']>, CallStatus>> = {
  5: 'failed',
  6: 'answered',
};

/** How a call ended; of a failed one, `failCode` says more. One that failed with the code of success is `unknown`. */
export function statusOf(callStatus: unknown, failCode: unknown): Normalized<CallStatus> {
  const status = mapNative(callStatuses, callStatus);
  const code = textOf(failCode) ?? '';
  if (status.normalized !== 'failed' || !isKnownCode(code)) return status;
  const outcome = callOutcomes[code];
  return { normalized: outcome.cause === 'finished' ? 'unknown' : outcome.status, native: callStatus };
}

function isKnownCode(code: string): code is keyof typeof callOutcomes {
  return Object.hasOwn(callOutcomes, code);
}
