import type { components } from '@outdial/nxcloud';
import type { KnownValue } from '../known-value.js';
import type { CampaignStatus } from '../model/campaign.js';

/** `taskStatus`. The values are documented for the vendor's list of tasks; that callbacks use the same is inferred. */
export const campaignStatuses: Readonly<
  Record<KnownValue<components['schemas']['TaskStatus']>, CampaignStatus>
> = {
  1: 'waiting',
  2: 'running',
  3: 'completed',
  4: 'failed',
  5: 'paused',
};

/** `finish`. */
export const finishes: Readonly<Record<'true' | 'false', boolean>> = { true: true, false: false };
