import {
  createLaafficClient,
  type SendAgentGroupCallInput,
  type UpdateRecallFlowInput,
} from '@outdial/laaffic';
import { type Callee, outcomeOf } from '@outdial/normalize';
import { toSendAgentGroupCall } from '@outdial/normalize/laaffic';
import type { Simulator } from '@outdial/simulator';
import documentedTask from '@outdial/specs/laaffic/examples/sendAgentGroupCall.documented.request.json' with {
  type: 'json',
};
import documentedFlow from '@outdial/specs/laaffic/examples/updateRecallFlow.documented.request.json' with {
  type: 'json',
};
import { draftCampaign } from './campaign-draft.js';
import type { VendorRun } from './vendor-run.js';

/** Creates agent call tasks, from the documented body and from the campaign, and updates a recall flow. */
export async function runLaafficCampaign(run: VendorRun, simulator: Simulator, callees: readonly Callee[]) {
  const { url, apiKey, apiSecret } = simulator.laaffic;
  const client = createLaafficClient({ baseUrl: url, credentials: { apiKey, apiSecret }, fetch: run.fetch });

  run.step('The documented body of sendAgentGroupCall, as it is printed');
  await client.sendAgentGroupCall(documentedTask as SendAgentGroupCallInput);

  run.step(`The campaign as an agent call task for ${callees.length} callees`);
  const draft = draftCampaign('demo-campaign-laaffic');
  const { input, losses, assumptions } = toSendAgentGroupCall(draft, callees, { appId: documentedTask.appId });
  const outcome = await outcomeOf(client.sendAgentGroupCall(input));
  run.compare({
    what: 'outcome',
    normalized: { status: outcome.status, losses, assumptions },
    native: outcome.status === 'accepted' ? outcome.data : outcome.category,
  });
  run.expect(outcome.status === 'accepted', 'the task to be accepted');

  run.step('The same task once more: its name is taken, so nobody is rung twice');
  const again = await outcomeOf(client.sendAgentGroupCall(input));
  run.expect(again.status === 'rejected', 'the second task to be refused');
  if (again.status === 'rejected') {
    const { status, category, retryable } = again;
    const native = category.native;
    run.compare({ what: 'outcome', normalized: { status, category: category.normalized, retryable }, native });
  }

  run.step('The documented body of updateRecallFlow, as it is printed');
  await client.updateRecallFlow(documentedFlow as UpdateRecallFlowInput);
}
