import type { components } from '@outdial/laaffic';
import type { KnownValue } from '../known-value.js';
import type { CampaignStatus } from '../model/campaign.js';

/** `status` of a task. */
export const campaignStatuses: Readonly<
  Record<KnownValue<components['schemas']['TaskStatus']>, CampaignStatus>
> = {
  0: 'waiting',
  1: 'running',
  2: 'completed',
  3: 'failed',
  4: 'cancelled',
  5: 'paused',
  6: 'waiting',
};
