import type { CallOptions } from '@outdial/core';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { ActionReceipt, CampaignActions } from '../campaign/campaign-actions.js';
import { encodingContextOf } from '../campaign/encoding-context.js';
import { receiptOf } from '../campaign/receipt-of.js';
import type { Call } from '../model/call.js';
import type { CampaignReference } from '../model/campaign.js';
import { campaignFields } from './campaign-fields.js';
import { findCampaign, requireCampaignId } from './find-campaign.js';
import type { HuaweiCampaignSettings, HuaweiDraft } from './huawei-campaign-settings.js';
import type { HuaweiCapabilities } from './huawei-capabilities.js';
import { assumedNumberFormat } from './number-format.js';
import { toCall } from './to-call.js';
import { toCampaign } from './to-campaign.js';

type Actions = Omit<CampaignActions<HuaweiCapabilities>, 'start' | 'cancel'>;

/** What can be done to a campaign that exists. */
export function campaignActions(settings: HuaweiCampaignSettings): Actions {
  const { client } = settings;
  return {
    async pause(campaign, options) {
      const campaignId = await requireCampaignId(settings, campaign, 'pause', options);
      return receiptOf(await client.pauseCampaign({ campaignId }, options));
    },
    async resume(campaign, options) {
      const campaignId = await requireCampaignId(settings, campaign, 'resume', options);
      return receiptOf(await client.resumeCampaign({ campaignId }, options));
    },
    update: (campaign, draft, options) => updateCampaign(settings, campaign, draft, options),
    async get(campaign, options) {
      const row = await findCampaign(settings, campaign, 'get', options);
      if (row === undefined) return undefined;
      const told = toCampaign(row);
      return { ...told, key: told.name };
    },
    listCalls: (campaign, options) => listCalls(settings, campaign, options),
  };
}

/** Only the first version of the request is known in full: it takes one calling number, and no policy for further calls. */
async function updateCampaign(
  settings: HuaweiCampaignSettings,
  campaign: CampaignReference,
  draft: HuaweiDraft,
  options?: CallOptions,
): Promise<ActionReceipt> {
  const operation = 'update';
  // The key of a campaign of a plan has a number that the draft's has not.
  const context = encodingContextOf({ ...draft, key: campaign.key ?? draft.key }, new Date());
  const { fields, callers } = campaignFields(draft, context, settings, operation);
  const [caller, ...further] = callers;
  const oneCaller = {
    path: 'callerNumber',
    expected: 'given: Huawei changes a campaign to one calling number',
  };
  const noRedial = {
    path: 'redial',
    expected: 'to be left out: Huawei keeps what the campaign was created with',
  };
  assertNoIssues({ vendor: 'huawei', operation }, [
    further.length > 0 ? oneCaller : undefined,
    draft.redial === undefined ? undefined : noRedial,
  ]);
  const campaignId = await requireCampaignId(settings, campaign, operation, options);
  const input = { campaignId, ...fields, callerNo: caller?.accessCode ?? '' };
  return receiptOf(await settings.client.updateCampaign(input, options));
}

/** Ended calls only: the vendor tells of no others. */
async function* listCalls(
  settings: HuaweiCampaignSettings,
  campaign: CampaignReference,
  options?: CallOptions,
): AsyncGenerator<Call> {
  const { client, vendorTimeZone, numberFormat = assumedNumberFormat } = settings;
  const campaignId = await requireCampaignId(settings, campaign, 'listCalls', options);
  const rows = client.queryCallResults.each({ campaignId, showDetail: 1 }, options);
  for await (const row of rows) {
    const call = toCall(row, { vendorTimeZone, toPhone: numberFormat.read });
    yield { ...call, campaign: { ...call.campaign, key: campaign.key } };
  }
}
