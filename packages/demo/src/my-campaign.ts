import { runCampaign } from './campaign-program.js';
import { campaignVendors } from './campaign-vendors.js';
import { simulatedSettings } from './simulated-settings.js';
import { startAccess } from './start-access.js';

// The one line that says which vendor: any of the table will do.
const vendor = campaignVendors.nxcloud;

const access = await startAccess();
const connected = vendor(access);
const settings = simulatedSettings(access.simulator, (text) => console.log(text));
const { campaign, summary } = await runCampaign(connected, settings);
console.log(`The campaign on ${connected.adapter.title} is ${campaign.status.normalized}.`);
for (const { callees, calls } of summary.campaigns) console.log({ callees, calls });
await access.simulator.close();
