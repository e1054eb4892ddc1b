import { type FetchLike, UnknownOutcomeError } from '@outdial/core';
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

  await askAfterALostAnswer(run, simulator, { ...input, taskName: 'demo-campaign-lost-answer' });

  run.step('The documented body of updateRecallFlow, as it is printed');
  await client.updateRecallFlow(documentedFlow as UpdateRecallFlowInput);
}

/** The vendor takes a task, and the connection breaks before its answer is there. Nothing is sent again: the vendor is asked. */
async function askAfterALostAnswer(run: VendorRun, simulator: Simulator, input: SendAgentGroupCallInput) {
  run.step('A task whose answer gets lost: its outcome is unknown, so the vendor is asked what became of it');
  const { url, apiKey, apiSecret } = simulator.laaffic;
  const fetch = losingTheFirstAnswer(run.fetch);
  const client = createLaafficClient({ baseUrl: url, credentials: { apiKey, apiSecret }, fetch });
  const outcome = await outcomeOf(client.sendAgentGroupCall(input));
  const error = outcome.status === 'accepted' ? undefined : outcome.error;
  const found = error instanceof UnknownOutcomeError ? await error.reconcile() : undefined;
  run.compare({
    what: 'lost answer',
    normalized: { status: outcome.status, reconciled: found?.outcome },
    native: found?.outcome === 'accepted' ? [...found.records.values()].flat() : undefined,
  });
  run.expect(found?.outcome === 'accepted', 'the vendor to have the task');
}

function losingTheFirstAnswer(send: FetchLike): FetchLike {
  let isLost = false;
  return async (address, init) => {
    const response = await send(address, init);
    if (isLost) return response;
    isLost = true;
    throw new TypeError('the connection broke');
  };
}
