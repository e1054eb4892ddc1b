import type { RecordFailureInput } from '@outdial/alibaba';
import type { UnreachedCall } from '../dialog/dialog-adapter.js';

/** `DispositionCode`: why nobody was reached. */
export const callFailures: Readonly<Record<UnreachedCall['cause'], RecordFailureInput['DispositionCode']>> = {
  no_answer: 'NotAnswered',
  busy: 'Busy',
  invalid_number: 'NotExists',
};
