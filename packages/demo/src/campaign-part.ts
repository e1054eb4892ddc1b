import type { Campaign } from '@outdial/normalize';
import type { Simulator } from '@outdial/simulator';
import { runCampaign } from './campaign-program.js';
import type { CampaignVendor } from './campaign-vendors.js';
import { simulatedSettings } from './simulated-settings.js';
import type { VendorAccess } from './vendor-access.js';
import type { VendorRun } from './vendor-run.js';

/** Runs the campaign program on a vendor, and shows what became of it. */
export async function runCampaignPart(
  connect: (access: VendorAccess) => CampaignVendor,
  run: VendorRun,
  simulator: Simulator,
): Promise<void> {
  const vendor = showEvents(connect({ simulator, fetch: run.fetch }), run);
  const settings = simulatedSettings(simulator, (text) => run.say(text));
  run.step(`The campaign on ${vendor.adapter.title}`);
  const { report, steps, campaign, summary } = await runCampaign(vendor, settings);
  run.compare({ what: 'the campaign in the end', ...besideRaw(campaign) });
  const { callees: counted, calls: made } = campaign.progress;
  run.say(`The vendor counts: callees ${tallyText(counted)}; calls ${tallyText(made)}`);
  const { deliveries, campaigns } = summary;
  run.say(`Reports: ${tallyText(deliveries)}`);
  for (const { callees, calls } of campaigns) {
    run.say(
      `Events say: ${callees.seen} callees, ${callees.answered} known to have answered; calls ${tallyText(calls)}`,
    );
  }
  const outcomes = steps.flatMap(({ callees }) => callees.map(({ status }) => status));
  const isTaken = outcomes.length === report.accepted && outcomes.every((status) => status === 'accepted');
  run.expect(isTaken, 'everybody to be accepted');
  run.expect(campaign.status.normalized === 'completed', 'the campaign to be completed');
}

/** Keeps every event, and shows the first of each shape. */
function showEvents(vendor: CampaignVendor, run: VendorRun): CampaignVendor {
  const shown = new Set<string>();
  return {
    ...vendor,
    listen: (onEvent) =>
      vendor.listen((event) => {
        const { raw: native, ...normalized } = event;
        const what = `${event.trust} report: ${event.kind}`;
        const shape = 'call' in event ? 'call' : event.kind;
        run.compare({ what, normalized, native }, { shown: !shown.has(shape) });
        shown.add(shape);
        onEvent(event);
      }),
  };
}

function besideRaw({ raw: native, ...normalized }: Campaign) {
  return { normalized, native };
}

function tallyText(tally: Readonly<Partial<Record<string, number>>>): string {
  const counts = Object.entries(tally).flatMap(([kind, count]) =>
    count === undefined ? [] : `${count} ${kind}`,
  );
  return counts.join(', ') || 'none';
}
