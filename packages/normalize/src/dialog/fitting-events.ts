import type { CallerEvent } from '../model/caller-event.js';
import type { DialogStep } from '../model/dialog-step.js';

type EventKind = CallerEvent['kind'];

/** Which events may follow which step, beside `hung_up`, which may follow any. */
export const fittingEvents: Readonly<Record<DialogStep['kind'], readonly EventKind[]>> = {
  interact: ['said', 'pressed', 'played', 'recorded', 'silent', 'not_understood', 'failed', 'hung_up'],
  transfer: ['transferred', 'hung_up'],
  query: ['queried', 'failed', 'hung_up'],
  hang_up: ['hung_up'],
  unknown: ['hung_up'],
};
