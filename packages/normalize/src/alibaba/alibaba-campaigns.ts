import type { CampaignAdapter } from '../campaign/campaign-adapter.js';
import { createCampaignAdapter } from '../campaign/create-campaign-adapter.js';
import type { AlibabaCampaignSettings } from './alibaba-campaign-settings.js';
import { type AlibabaCapabilities, alibabaCapabilities } from './alibaba-capabilities.js';
import { encodeJobGroup } from './encode-job-group.js';
import { jobGroupActions } from './job-group-actions.js';
import type { JobInput } from './to-job.js';
import { unmappedAnswers } from './unmapped-answers.js';
import { unmappedRecords } from './unmapped-records.js';

/**
 * Campaigns as job groups of Alibaba Cloud OutboundBot. They are paused, resumed and cancelled by the jobs that they have by
 * then: a callee added later is called.
 * @example
 * const campaigns = alibabaCampaigns({ client: createAlibabaClient({ credentials }), instanceId });
 * const { campaign } = await campaigns.create(draft);
 * await campaigns.addCallees(campaign, draft, callees);
 */
export function alibabaCampaigns(settings: AlibabaCampaignSettings): CampaignAdapter<AlibabaCapabilities> {
  return createCampaignAdapter<AlibabaCapabilities, JobInput>({
    name: 'alibaba',
    title: 'Alibaba Cloud',
    capabilities: alibabaCapabilities,
    unmapped: [...unmappedRecords, ...unmappedAnswers],
    encode: (draft, context) => encodeJobGroup(draft, context, settings),
    actions: jobGroupActions(settings),
  });
}
