import { createLaafficClient, type UpdateRecallFlowInput } from '@outdial/laaffic';
import type { Simulator } from '@outdial/simulator';
import documentedFlow from '@outdial/specs/laaffic/examples/updateRecallFlow.documented.request.json' with {
  type: 'json',
};
import type { VendorRun } from './vendor-run.js';

/** What the model has no word for is reached through the vendor's own client. */
export async function updateRecallFlow(run: VendorRun, simulator: Simulator): Promise<void> {
  const { url: baseUrl, apiKey, apiSecret } = simulator.laaffic;
  const client = createLaafficClient({ baseUrl, credentials: { apiKey, apiSecret }, fetch: run.fetch });
  run.step('The documented body of updateRecallFlow, as it is printed, through the vendor’s own client');
  await client.updateRecallFlow(documentedFlow as UpdateRecallFlowInput);
}
