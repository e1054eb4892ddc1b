import type { CallerEventWith, DialogAdapterWith, DialogStep } from '@outdial/normalize';
import type { VendorRun } from './vendor-run.js';

/** What the person on the line below asks of a vendor. */
export type DialogNeeds = 'keys' | 'silence' | 'failedTransfers';

export type PersonOnTheLine = CallerEventWith<DialogNeeds>;

/**
 * The one loop that leads a dialog with any vendor's robot: do the step, report what came of it, until the dialog is ended.
 * `person` holds what the person on the line does, in order; afterwards they hang up.
 */
export async function leadDialog(
  run: VendorRun,
  dialogs: DialogAdapterWith<DialogNeeds>,
  call: Parameters<typeof dialogs.open>[0],
  person: readonly PersonOnTheLine[],
): Promise<string[]> {
  const script = [...person];
  const dialog = await dialogs.open(call);
  const kinds = [show(run, dialog.step)];
  while (!dialog.ended) {
    const { kind } = dialog.step;
    const next = kind === 'hang_up' || kind === 'unknown' ? undefined : script.shift();
    const event: PersonOnTheLine = next ?? { kind: 'hung_up' };
    run.step(`The person on the line: ${describe(event)}`);
    kinds.push(show(run, await dialog.reply(event)));
  }
  const turns = dialog.transcript();
  const talk = turns.map(({ who, what, text, keys }) => `${who}: ${text ?? keys ?? what}`);
  run.compare({ what: 'transcript', normalized: talk, native: turns.map(({ native }) => native ?? null) });
  return kinds;
}

function show(run: VendorRun, { raw, ...normalized }: DialogStep): string {
  run.compare({ what: `step: ${normalized.kind}`, normalized, native: raw });
  return normalized.kind;
}

function describe(event: PersonOnTheLine): string {
  if (event.kind === 'said') return `says “${event.text}”`;
  if (event.kind === 'pressed') return `presses ${event.keys}`;
  if (event.kind === 'transferred') return event.succeeded ? 'is transferred' : 'could not be transferred';
  return event.kind.replaceAll('_', ' ');
}
