import type { CallerEvent } from '../model/caller-event.js';
import type { DialogStep } from '../model/dialog-step.js';

type EventKind = CallerEvent['kind'];

/** Which events may follow which step, beside `hung_up`, which may follow any. */
const fittingEvents: Readonly<Record<DialogStep['kind'], readonly EventKind[]>> = {
  interact: ['said', 'pressed', 'played', 'recorded', 'silent', 'not_understood', 'failed', 'hung_up'],
  transfer: ['transferred', 'hung_up'],
  query: ['queried', 'failed', 'hung_up'],
  hang_up: ['hung_up'],
  unknown: ['hung_up'],
};

export interface EventProblem {
  readonly path: string;
  readonly expected: string;
}

/** Why an event cannot answer a step; without the step, since its answer was lost, only the hang-up can. Never quotes the event. */
export function eventProblem(event: CallerEvent, step: DialogStep | undefined): EventProblem | undefined {
  if (step === undefined)
    return event.kind === 'hung_up'
      ? undefined
      : { path: 'event', expected: 'hung_up: the answer to the last event was lost' };
  const fitting = fittingEvents[step.kind];
  if (!fitting.includes(event.kind))
    return { path: 'event', expected: `after the step ${step.kind}: ${fitting.join(', ')}` };
  return detailProblem(event, step);
}

function detailProblem(event: CallerEvent, step: DialogStep): EventProblem | undefined {
  const isRecorded = step.kind === 'interact' && step.record.normalized !== undefined;
  switch (event.kind) {
    case 'said':
      return isFilled(event.text)
        ? promptProblem(event)
        : { path: 'event.text', expected: 'a text that is not empty: nothing said is silent' };
    case 'pressed':
      return /^[\d*#]+$/.test(event.keys)
        ? promptProblem(event)
        : { path: 'event.keys', expected: 'digits, * and #, at least one' };
    case 'recorded':
      return isRecorded
        ? undefined
        : { path: 'event', expected: 'no recorded: the step asks for no recording' };
    case 'played':
      return isRecorded || waitsForPerson(step)
        ? { path: 'event', expected: 'no played: the step waits for the person' }
        : promptProblem(event);
    case 'transferred':
      return instantProblem('event.begunAt', event.begunAt) ?? instantProblem('event.endedAt', event.endedAt);
    default:
      return promptProblem(event);
  }
}

/** A vendor's text of a time is made of them, which must not fail once the dialog counts on an answer. */
function promptProblem(event: CallerEvent): EventProblem | undefined {
  if (!('prompt' in event) || event.prompt === undefined) return undefined;
  const { begunAt, endedAt } = event.prompt;
  return isInstant(begunAt) && isInstant(endedAt)
    ? undefined
    : { path: 'event.prompt', expected: 'a Date in begunAt and in endedAt' };
}

function instantProblem(path: string, value: unknown): EventProblem | undefined {
  return value === undefined || isInstant(value) ? undefined : { path, expected: 'a Date' };
}

function isInstant(value: unknown): boolean {
  return value instanceof Date && Number.isFinite(value.getTime());
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function waitsForPerson(step: DialogStep): boolean {
  return (
    step.kind === 'interact' && (step.listen.normalized === true || step.collectKeys.normalized !== undefined)
  );
}
