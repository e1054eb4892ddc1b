import type { CallerEvent, DialogCall, DialogSession } from '@outdial/normalize';
import type { VendorRun } from './vendor-run.js';

/**
 * The one loop that leads a dialog with any vendor's robot: do the step, report what came of it, until the dialog is ended.
 * `person` holds what the person on the line does, in order; afterwards they hang up.
 */
export async function leadDialog(
  run: VendorRun,
  dialog: DialogSession,
  call: DialogCall,
  person: readonly CallerEvent[],
): Promise<string[]> {
  const script = [...person];
  const kinds: string[] = [];
  let step = await dialog.start(call);
  for (;;) {
    const { raw, ...normalized } = step;
    kinds.push(step.kind);
    run.compare({ what: `step: ${step.kind}`, normalized, native: raw });
    if (dialog.ended) return kinds;
    const next = step.kind === 'hang_up' || step.kind === 'unknown' ? undefined : script.shift();
    const event: CallerEvent = next ?? { kind: 'hung_up' };
    run.step(`The person on the line: ${describe(event)}`);
    step = await dialog.answer(event);
  }
}

function describe(event: CallerEvent): string {
  if (event.kind === 'said') return `says “${event.text}”`;
  if (event.kind === 'pressed') return `presses ${event.keys}`;
  if (event.kind === 'transferred') return event.succeeded ? 'is transferred' : 'could not be transferred';
  return event.kind.replaceAll('_', ' ');
}
