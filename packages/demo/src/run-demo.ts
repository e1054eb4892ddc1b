import type { Simulator } from '@outdial/simulator';
import { runCampaignPart } from './campaign-part.js';
import { campaignVendors } from './campaign-vendors.js';
import type { DemoResult, PartResult } from './demo-result.js';
import { runDialogPart } from './dialog-part.js';
import { dialogVendors } from './dialog-vendors.js';
import { loseAnAnswer } from './lost-answer.js';
import { compareVendors } from './migration.js';
import { launchOverTwoVendors } from './pool.js';
import { updateRecallFlow } from './recall-flow.js';
import type { Reporter } from './reporter.js';
import { startAccess } from './start-access.js';
import { VendorRun } from './vendor-run.js';

interface Part {
  readonly vendor: string;
  readonly part: string;
  run(run: VendorRun, simulator: Simulator): Promise<void>;
}

const parts: readonly Part[] = [
  ...Object.entries(campaignVendors).map(([vendor, connect]) => ({
    vendor,
    part: 'campaign',
    run: (run: VendorRun, simulator: Simulator) => runCampaignPart(connect, run, simulator),
  })),
  ...Object.entries(dialogVendors).map(([vendor, connect]) => ({
    vendor,
    part: 'dialog',
    run: (run: VendorRun, simulator: Simulator) => runDialogPart(connect, run, simulator),
  })),
  { vendor: 'laaffic', part: 'lost answer', run: loseAnAnswer },
  { vendor: 'laaffic', part: 'recall flow', run: updateRecallFlow },
  { vendor: 'nxcloud', part: 'migration', run: compareVendors },
  { vendor: 'nxcloud', part: 'pool', run: launchOverTwoVendors },
];

/** The names of all vendors, by product where a vendor has several. */
export const vendorNames: readonly string[] = [...new Set(parts.map(({ vendor }) => vendor))];

/**
 * Runs the same programs on all vendors, in the simulators. Rejects with the first step that fails.
 * @param vendor only those whose name begins so
 */
export async function runDemo(reporter: Reporter, vendor = ''): Promise<DemoResult> {
  const chosen = parts.filter((part) => part.vendor.startsWith(vendor));
  if (chosen.length === 0) throw new Error(`no vendor is called so; there are ${vendorNames.join(', ')}`);
  const results: PartResult[] = [];
  for (const part of chosen) results.push(await runPart(part, reporter));
  return { parts: results };
}

/** Each part has simulators of its own. */
async function runPart({ vendor, part, run }: Part, reporter: Reporter): Promise<PartResult> {
  reporter.part(`${vendor}: ${part}`);
  const vendorRun = new VendorRun(vendor, reporter);
  const { simulator } = await startAccess();
  try {
    await run(vendorRun, simulator);
  } finally {
    await simulator.close();
  }
  return { vendor, part, ...vendorRun.result() };
}
