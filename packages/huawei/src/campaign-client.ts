import { defineVendor, driftReporter } from '@outdial/core';
import { huaweiCampaignTraits } from './campaign-traits.js';
import type { HuaweiOperations } from './generated/client.gen.js';
import { errors } from './generated/errors.gen.js';
import { type CampaignOperationId, campaignOperations } from './operation-kinds.js';
import type { HuaweiCampaignSettings } from './settings.js';

/** The methods of a client of CC-iSales and CC-CMS campaigns; see REFERENCE.md for fields, bounds and codes. */
export type HuaweiCampaignClient = Pick<HuaweiOperations, CampaignOperationId>;

const createClient = defineVendor<HuaweiCampaignClient, HuaweiCampaignSettings>({
  ...huaweiCampaignTraits,
  operations: campaignOperations,
  errors,
  loadValidators: async () => (await import('./generated/validators.gen.js')).validators,
  loadListChecks: async () => (await import('./generated/list-checks.gen.js')).listChecks,
  reportDrift: driftReporter(async () => (await import('./generated/responses.gen.js')).responseShapes),
});

/**
 * Makes a client of the outbound campaigns of Huawei Cloud CC-iSales, signed with an access key (mode C2). Much of these interfaces is
 * known from examples and older editions only: REFERENCE.md says of each field how well.
 * @throws ConfigurationError when a setting is missing or impossible
 * @example
 * const campaigns = createHuaweiCampaignClient({ baseUrl: 'https://isales.example.com:28443', vdnId: '25', credentials: { accessKey, secretKey } });
 * const { data } = await campaigns.listCampaigns({ status: 2, deviceType: 0, curPage: 1, rowsPerPage: 10 });
 */
export function createHuaweiCampaignClient(settings: HuaweiCampaignSettings): HuaweiCampaignClient {
  return createClient(settings);
}
