import type { Callee } from '@outdial/normalize';
import { type Simulator, startSimulator } from '@outdial/simulator';
import { runAlibabaDialogue } from './alibaba-dialogue.js';
import type { DemoResult, VendorResult } from './demo-result.js';
import { runHuaweiConversation } from './huawei-conversation.js';
import { runLaafficCampaign } from './laaffic-campaign.js';
import { runNxcloudCampaign } from './nxcloud-campaign.js';
import { readCallees } from './read-callees.js';
import type { Reporter } from './reporter.js';
import { VendorRun } from './vendor-run.js';

type Part = (run: VendorRun, simulator: Simulator, callees: readonly Callee[]) => Promise<void>;

const parts: readonly { vendor: string; title: string; run: Part }[] = [
  { vendor: 'nxcloud', title: 'NXCloud: a campaign, and its signed callbacks', run: runNxcloudCampaign },
  { vendor: 'laaffic', title: 'LAAFFIC: agent call tasks and a recall flow', run: runLaafficCampaign },
  { vendor: 'huawei', title: 'Huawei: a whole conversation', run: runHuaweiConversation },
  { vendor: 'alibaba', title: 'Alibaba: a dialogue', run: runAlibabaDialogue },
];

/** Runs the main job of every vendor on the simulators. Rejects with the first step that fails. */
export async function runDemo(reporter: Reporter): Promise<DemoResult> {
  const callees = await readCallees(new URL('./callees.csv', import.meta.url));
  // Calling hours and talks of hours and minutes pass at once.
  const simulator = await startSimulator({ clock: { speed: Number.POSITIVE_INFINITY } });
  const vendors: VendorResult[] = [];
  try {
    for (const part of parts) {
      reporter.vendor(part.title);
      const run = new VendorRun(part.vendor, reporter);
      await part.run(run, simulator, callees);
      vendors.push(run.result());
    }
  } finally {
    await simulator.close();
  }
  return { vendors };
}
