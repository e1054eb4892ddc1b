import type { Simulator } from '@outdial/simulator';
import { runDialog } from './dialog-program.js';
import type { DialogVendor } from './dialog-vendors.js';
import type { VendorAccess } from './vendor-access.js';
import type { VendorRun } from './vendor-run.js';

/** Runs the dialog program on a vendor, and shows each step. */
export async function runDialogPart(
  connect: (access: VendorAccess) => DialogVendor,
  run: VendorRun,
  simulator: Simulator,
): Promise<void> {
  const vendor = connect({ simulator, fetch: run.fetch });
  run.step(`The dialog on ${vendor.dialogs.title}`);
  const { steps, transcript } = await runDialog(vendor, {
    id: 'demo-call-0001',
    person: '999000000001',
    onStep: ({ raw: native, ...normalized }) =>
      run.compare({ what: `step: ${normalized.kind}`, normalized, native }, { shown: false }),
  });
  for (const { who, text, keys, what } of transcript) run.say(`${who}: ${text ?? keys ?? what}`);
  run.say(`Steps: ${steps.map(({ kind, native }) => `${kind} (${native.action})`).join(', ')}`);
  run.expect(steps[0]?.kind === 'interact', 'the robot to speak first');
  run.expect(steps.at(-1)?.kind === 'hang_up', 'the robot to hang up');
}
