import type { components } from '@outdial/alibaba';
import type { KnownValue } from '../known-value.js';
import type { CampaignStatus } from '../model/campaign.js';

/** `Status` of a job group. */
export const campaignStatuses: Readonly<
  Record<KnownValue<components['schemas']['JobGroupStatus']>, CampaignStatus>
> = {
  Draft: 'draft',
  Scheduling: 'waiting',
  Executing: 'running',
  Completed: 'completed',
  Paused: 'paused',
  Failed: 'failed',
  Cancelled: 'cancelled',
  Initializing: 'waiting',
};
