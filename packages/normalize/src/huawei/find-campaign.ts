import type { CallOptions } from '@outdial/core';
import type { ListCampaignsItem } from '@outdial/huawei';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { CampaignReference } from '../model/campaign.js';
import { filledTextOf } from '../read-native.js';
import type { HuaweiCampaignSettings } from './huawei-campaign-settings.js';

const rowsPerPage = 100;
/** Documented for the filter, which is shorter than a name may be. Whether it compares whole names is not said. */
const longestFilter = 30;

/** The row of the campaign in the list: by its id, else by the key, which is its name; undefined when there is none. */
export async function findCampaign(
  { client }: HuaweiCampaignSettings,
  campaign: CampaignReference,
  operation: string,
  options?: CallOptions,
): Promise<ListCampaignsItem | undefined> {
  const [id, key] = [campaign.id, campaign.key].map(filledTextOf);
  const issue = { path: 'campaign', expected: 'an id, or a key to find the campaign by' };
  assertNoIssues({ vendor: 'huawei', operation }, id === undefined && key === undefined ? [issue] : []);
  const isFilter = id === undefined && key !== undefined && [...key].length <= longestFilter;
  const filter = { status: 0, deviceType: 0, ...(isFilter && { name: key }) } as const;
  for await (const row of client.listCampaigns.each(filter, { ...options, pageSize: rowsPerPage })) {
    const isIt = id === undefined ? row.name === key : filledTextOf(row.id) === id;
    if (isIt) return row;
  }
  return undefined;
}

/**
 * The id of the campaign: as given, else found by the key.
 * @throws ValidationError when there is none
 */
export async function requireCampaignId(
  settings: HuaweiCampaignSettings,
  campaign: CampaignReference,
  operation: string,
  options?: CallOptions,
): Promise<string> {
  const given = filledTextOf(campaign.id);
  if (given !== undefined) return given;
  const found = filledTextOf((await findCampaign(settings, campaign, operation, options))?.id);
  const issue = { path: 'campaign.key', expected: 'the key of a campaign that the vendor knows' };
  assertNoIssues({ vendor: 'huawei', operation }, found === undefined ? [issue] : []);
  return found ?? '';
}
