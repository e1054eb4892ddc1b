import { compare } from '@outdial/normalize/plan';
import type { Simulator } from '@outdial/simulator';
import { draftCampaign } from './campaign-draft.js';
import { campaignVendors } from './campaign-vendors.js';
import type { VendorRun } from './vendor-run.js';

/** What becomes of a campaign that moves from NXCloud to LAAFFIC. Nothing is sent. */
export async function compareVendors(run: VendorRun, simulator: Simulator): Promise<void> {
  const access = { simulator, fetch: run.fetch };
  const { adapter: nxcloud } = campaignVendors.nxcloud(access);
  const { adapter: laaffic } = campaignVendors.laaffic(access);
  const now = simulator.now();
  const draft = {
    ...draftCampaign('demo-campaign', { id: '41' }, now),
    agentTransfer: { group: 'service' },
  } as const;
  run.step(`From ${nxcloud.title} to ${laaffic.title}: what changes, what is lost, what needs a decision`);
  const diff = compare(draft, nxcloud, laaffic, { now });
  for (const { kind, field, text } of diff.changes) run.say(`${kind.padEnd(9)} ${field}: ${text}`);
  run.compare({ what: 'migration', normalized: diff, native: undefined }, { shown: false });
  run.expect(!diff.isReady, 'something to decide');
}
