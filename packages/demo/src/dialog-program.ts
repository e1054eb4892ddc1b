import type { CallerEventWith, DialogStep, DialogTurn } from '@outdial/normalize';
import type { DialogNeeds, DialogVendor } from './dialog-vendors.js';

type PersonEvent = CallerEventWith<DialogNeeds>;

export interface DialogSettings {
  /** Your id of the call. */
  readonly id: string;
  /** Number of the person, in the vendor's form. */
  readonly person: string;
  readonly onStep: (step: DialogStep) => void;
}

export interface DialogResult {
  readonly steps: readonly DialogStep[];
  readonly transcript: readonly DialogTurn[];
}

/** After so many steps the person has had enough. */
const mostSteps = 8;

/** Leads a dialog from its first step to its end, the same on every vendor: do what the robot wants, tell what came of it. */
export async function runDialog(
  { dialogs, line }: DialogVendor,
  { id, person, onStep }: DialogSettings,
): Promise<DialogResult> {
  const dialog = await dialogs.open({ id, direction: 'outbound', person, line });
  const steps = [dialog.step];
  onStep(dialog.step);
  while (!dialog.ended) {
    const event = steps.length < mostSteps ? act(dialog.step) : ({ kind: 'hung_up' } as const);
    const step = await dialog.reply(event);
    steps.push(step);
    onStep(step);
  }
  return { steps, transcript: dialog.transcript() };
}

/** Your telephony: does the step, and says what the person did. */
function act(step: DialogStep): PersonEvent {
  switch (step.kind) {
    case 'interact':
      if (step.collectKeys.normalized) return { kind: 'pressed', keys: '201801' };
      return step.listen.normalized ? { kind: 'said', text: 'I want to check my bill' } : { kind: 'played' };
    case 'transfer':
      return { kind: 'transferred', succeeded: true };
    case 'query':
      return { kind: 'queried', queue: { position: 1, agents: 5 } };
    case 'hang_up':
    case 'unknown':
      return { kind: 'hung_up' };
  }
}
