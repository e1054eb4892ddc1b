import type { KnownValue } from '../known-value.js';
import type { TransferTarget } from '../model/dialog-step.js';
import type { TransferOutparams } from './native-types.js';

/** `trans_type` of outaction 11: whom to transfer to. 1 and 3 are the same queue by its code and by its name. */
export const transferTargets: Readonly<Record<KnownValue<TransferOutparams['trans_type']>, TransferTarget>> = {
  '1': 'queue',
  '2': 'ivr',
  '3': 'queue',
  '4': 'agent',
  '5': 'outside_number',
  '6': 'digital_assistant',
  '7': 'familiar_agent',
  '8': 'agent_queue',
  '31': 'leave_message',
  '32': 'leave_message',
  '33': 'leave_message',
};
