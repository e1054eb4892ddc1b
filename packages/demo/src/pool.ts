import { launchPool, type PoolStep, poolMember } from '@outdial/normalize/plan';
import { readCsv } from '@outdial/normalize/rows';
import type { Simulator } from '@outdial/simulator';
import { draftCampaign } from './campaign-draft.js';
import { type CampaignVendor, campaignVendors } from './campaign-vendors.js';
import { simulatedSettings } from './simulated-settings.js';
import type { VendorRun } from './vendor-run.js';

/** Two vendors in a pool. The first refuses to work, so that everybody goes to the second: nobody was dialled yet. */
export async function launchOverTwoVendors(run: VendorRun, simulator: Simulator): Promise<void> {
  const access = { simulator, fetch: run.fetch };
  const { callees, now } = simulatedSettings(simulator, (text) => run.say(text));
  const vendors: CampaignVendor[] = [campaignVendors.nxcloud(access), campaignVendors.laaffic(access)];
  const members = vendors.map(({ adapter, script }) =>
    poolMember(adapter, draftCampaign('demo-pool', script, now())),
  );
  run.step('A pool of NXCloud and LAAFFIC, while NXCloud is under maintenance');
  await simulator.addFault({
    vendor: 'nxcloud',
    operation: 'createAndCall',
    fault: { kind: 'code', code: '5' },
  });
  const steps: PoolStep[] = [];
  for await (const step of launchPool(members, readCsv(callees), {
    strategy: { kind: 'first_that_can' },
    attempts: 1,
    now: now(),
  })) {
    const { status, failure, halted, member } = step;
    const { normalized, native } = failure?.category ?? {};
    const reason = normalized === undefined ? '' : ` (${normalized} ← ${native})`;
    const title = members[member]?.adapter.title;
    run.say(`${title}: ${status}${reason}, ${step.callees.length} callees${halted ? ', halted' : ''}`);
    steps.push(step);
  }
  run.expect(steps[0]?.halted === true, 'the first vendor to halt');
  run.expect(steps.at(-1)?.status === 'accepted', 'the second vendor to take everybody');
}
