import { type LaunchCursor, type LaunchStep, launch, plan } from '@outdial/normalize/plan';
import { readCsv } from '@outdial/normalize/rows';
import type { Simulator } from '@outdial/simulator';
import { draftCampaign } from './campaign-draft.js';
import { campaignVendors } from './campaign-vendors.js';
import { simulatedSettings } from './simulated-settings.js';
import type { VendorRun } from './vendor-run.js';

/**
 * The vendor takes a task, and the connection breaks before its answer is there. Nothing is sent again: the vendor is asked.
 * After a crash whoever goes on from the saved cursor sends nothing again, and whoever begins anew is refused.
 */
export async function loseAnAnswer(run: VendorRun, simulator: Simulator): Promise<void> {
  const { adapter, script } = campaignVendors.laaffic({ simulator, fetch: run.fetch });
  const { callees, now } = simulatedSettings(simulator, (text) => run.say(text));
  const draft = draftCampaign('demo-lost-answer', script, now());
  const planned = plan(draft, readCsv(callees), adapter, { now: now() });
  // In a program of your own: a file.
  let saved: LaunchCursor | undefined;
  const launched = async (cursor?: LaunchCursor): Promise<LaunchStep[]> => {
    const steps: LaunchStep[] = [];
    const onSending = (next: LaunchCursor): void => {
      saved = next;
    };
    for await (const step of launch(planned, { onSending, ...(cursor && { cursor }) })) steps.push(step);
    return steps;
  };

  run.step('A task whose answer gets lost: the vendor is asked what became of it');
  const fault = { kind: 'reset_after' } as const;
  await simulator.addFault({ vendor: 'laaffic', operation: 'sendAgentGroupCall', times: 1, fault });
  const [lost] = await launched();
  if (lost === undefined) throw new Error('the plan has no request');
  run.compare({ what: 'lost answer', normalized: { status: lost.status }, native: lost.raw });
  run.expect(lost.status === 'accepted', 'the vendor to have the task');

  run.step('A crash while it was sent: gone on with from the cursor saved before, nothing is sent again');
  const [doubtful] = await launched(saved);
  run.compare({ what: 'gone on with', normalized: { status: doubtful?.status }, native: undefined });
  const isKept = doubtful?.status === 'unknown' || doubtful?.status === 'accepted';
  run.expect(isKept && simulator.ledger().length === doubtful.callees.length, 'nobody to be ordered twice');

  run.step('Begun anew, the task is refused, since its name is taken: nobody is called twice');
  const [again] = await launched();
  const category = again?.failure?.category;
  run.compare({
    what: 'begun anew',
    normalized: { status: again?.status, category },
    native: category?.native,
  });
  run.expect(again?.status === 'rejected', 'the second task to be refused');
}
