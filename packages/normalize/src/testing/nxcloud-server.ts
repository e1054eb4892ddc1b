import { nxcloudCampaigns } from '../nxcloud/index.js';
import { clients } from './clients.js';
import { type Answer, startVendor, type VendorServer } from './start-vendor.js';

/** What NXCloud answers to a request that it takes whole. */
export const taken = { retCode: 0, retMsg: 'success', responseID: 'response-1', taskID: 'task-1' };

/** NXCloud's campaigns on a loopback server that answers as told. */
export async function startNxcloud(
  calleesPerRequest: number,
  ...answers: Answer[]
): Promise<{ readonly server: VendorServer; readonly adapter: ReturnType<typeof nxcloudCampaigns> }> {
  const server = await startVendor(...answers);
  return { server, adapter: nxcloudCampaigns({ client: clients.nxcloud(server.url), calleesPerRequest }) };
}
