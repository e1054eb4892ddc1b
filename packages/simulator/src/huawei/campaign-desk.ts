import type { OperationResult } from '../engine/operation-result.js';
import type { VendorSettings } from '../vendor-settings.js';
import type { Campaign } from './campaign.js';
import type { CampaignDialler } from './campaign-dialler.js';
import type { CampaignReference } from './campaign-requests.js';
import type { CampaignStore } from './campaign-store.js';

/** What the campaign operations work on. */
export interface CampaignDesk {
  settings: VendorSettings;
  store: CampaignStore;
  dialler: CampaignDialler;
  vdnId: string;
}

/** Does the work on the campaign that a request names. */
export function withCampaign(
  { store }: CampaignDesk,
  { campaignId }: CampaignReference,
  work: (campaign: Campaign) => OperationResult,
): OperationResult {
  const campaign = store.find(campaignId);
  return campaign ? work(campaign) : { code: '0200007', field: 'campaignId' };
}

/** Of a page that counts from 1; none where the size is below 1. */
export function pageOf<Row>(rows: readonly Row[], page: number, size: number): Row[] {
  return size < 1 ? [] : rows.slice((page - 1) * size, page * size);
}
