import type { KnownValue } from '../known-value.js';
import type { HangUpReason } from '../model/dialog-step.js';
import type { DisconnectOutparams } from './native-types.js';

/** `release_reason` of outaction 10: how the flow came to its end. */
export const hangUpReasons: Readonly<Record<KnownValue<DisconnectOutparams['release_reason']>, HangUpReason>> =
  {
    '0': 'completed',
    '1': 'unhandled_error',
  };
