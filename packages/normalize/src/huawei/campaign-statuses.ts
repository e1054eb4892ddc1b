import type { components } from '@outdial/huawei';
import type { KnownValue } from '../known-value.js';
import type { CampaignStatus } from '../model/campaign.js';

/**
 * `status` of a campaign, in listCampaigns and (as text) in queryTasks. One that is started is `running`, also where it has
 * called to the end or has not begun: the vendor has one value for all three.
 */
export const campaignStatuses: Readonly<
  Record<KnownValue<components['schemas']['CampaignStatus']>, CampaignStatus>
> = { 1: 'draft', 2: 'running', 3: 'paused', 4: 'completed' };
