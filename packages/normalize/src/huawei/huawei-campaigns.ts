import type { CampaignAdapter } from '../campaign/campaign-adapter.js';
import { createCampaignAdapter } from '../campaign/create-campaign-adapter.js';
import { campaignActions } from './campaign-actions.js';
import { encodeCampaign } from './encode-campaign.js';
import type { HuaweiCampaignSettings } from './huawei-campaign-settings.js';
import { type HuaweiCapabilities, huaweiCapabilities } from './huawei-capabilities.js';
import type { CallData } from './to-call-data.js';
import { unmappedAnswers } from './unmapped-answers.js';
import { unmappedRecords } from './unmapped-records.js';

/**
 * Campaigns of Huawei Cloud CC-iSales, whose calls an IVR flow leads.
 * @example
 * const campaigns = huaweiCampaigns({ client: createHuaweiCampaignClient(settings), callerNo: [{ accessCode: '880086' }] });
 * const { campaign } = await campaigns.create(draft);
 * await campaigns.addCallees(campaign, draft, callees);
 */
export function huaweiCampaigns(settings: HuaweiCampaignSettings): CampaignAdapter<HuaweiCapabilities> {
  return createCampaignAdapter<HuaweiCapabilities, CallData>({
    name: 'huawei',
    title: 'Huawei Cloud',
    capabilities: huaweiCapabilities,
    unmapped: [...unmappedRecords, ...unmappedAnswers],
    encode: (draft, context) => encodeCampaign(draft, context, settings),
    actions: campaignActions(settings),
  });
}
