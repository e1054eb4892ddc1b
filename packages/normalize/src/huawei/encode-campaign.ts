import { arrayItems } from '../campaign/array-items.js';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { EncodedCampaign, EncodingContext } from '../campaign/campaign-protocol.js';
import { issueUnless } from '../campaign/draft-issues.js';
import { requestOf } from '../campaign/request-of.js';
import type { CampaignReference } from '../model/campaign.js';
import type { Assumption, Loss } from '../model/loss.js';
import { filledTextOf, recordOf } from '../read-native.js';
import { campaignFields, isDescription } from './campaign-fields.js';
import type { HuaweiCampaignSettings, HuaweiDraft } from './huawei-campaign-settings.js';
import { assumedNumberFormat } from './number-format.js';
import { type CallData, toCallData } from './to-call-data.js';

/** The vendor's default, and the most that it advises. */
const defaultCustomers = 20;
const mostCustomers = 2000;
/** Documented: unfinished numbers of a campaign, and the least time between two requests that add some. */
const mostNumbers = 200_000;
const pauseMs = 1000;

/** A draft as a campaign that an IVR flow leads: it begins at its time, and gets its numbers when it is there. */
export function encodeCampaign(
  draft: HuaweiDraft,
  context: EncodingContext,
  settings: HuaweiCampaignSettings,
): EncodedCampaign<CallData> {
  const { client, calleesPerRequest = defaultCustomers, numberFormat = assumedNumberFormat } = settings;
  const isPossible =
    Number.isInteger(calleesPerRequest) && calleesPerRequest >= 1 && calleesPerRequest <= mostCustomers;
  assertNoIssues({ vendor: 'huawei', operation: 'create' }, [
    issueUnless(isPossible, 'calleesPerRequest', `1 to ${mostCustomers}`),
  ]);
  const { fields, callers, windows } = campaignFields(draft, context, settings, 'create');
  const { priority, initStatus } = settings;
  return {
    losses: [...windows.losses, ...lossesOf(draft, context)],
    assumptions: [...windows.assumptions, ...assumptionsOf(draft, settings)],
    kept: windows.kept,
    limits: { calleesPerRequest, calleesPerCampaign: mostNumbers, creation: 'none', pauseMs },
    toItem: (callee) => toCallData(callee, numberFormat),
    newItems: arrayItems<CallData>,
    create() {
      const input = {
        ...fields,
        callerNo: [...callers],
        retryPolicy: retryPolicyOf(draft),
        ...(priority !== undefined && { priority }),
        ...(initStatus !== undefined && { initStatus }),
      };
      return requestOf(client, 'createCampaignV2', input, ({ returnObject }) => ({
        campaign: {
          key: context.key,
          id: filledTextOf(recordOf(returnObject).id),
          scriptId: draft.script.id,
        },
        refused: [],
      }));
    },
    add(campaign, { list }) {
      const input = { campaignId: idOf(campaign), callDataList: list };
      return requestOf(client, 'addCallDataV2', input, ({ returnObject }) => {
        const { dataIdList } = recordOf(returnObject);
        return { refused: [], acceptedCount: Array.isArray(dataIdList) ? dataIdList.length : undefined };
      });
    },
  };
}

function idOf({ id }: CampaignReference): string {
  const issue = { path: 'campaign.id', expected: 'the id of the campaign: get() tells it by the key' };
  assertNoIssues({ vendor: 'huawei', operation: 'addCallees' }, id ? [] : [issue]);
  return id ?? '';
}

/** So many calls, all on the day of the first. Also where nobody is to be called again, whatever the tenant's default. */
function retryPolicyOf({ redial }: HuaweiDraft): { policyType: 0; policyJson: string } {
  const policy = { type: 0, retryDay: 1, retryTimes: 1 + (redial?.times ?? 0) };
  return { policyType: 0, policyJson: JSON.stringify([policy]) };
}

function lossesOf({ redial, callbacks }: HuaweiDraft, { key, name }: EncodingContext): Loss[] {
  const renamed = 'Huawei keeps names unique, so the key takes the name';
  const losses: (Loss | false)[] = [
    name !== key && {
      field: 'name',
      reason: isDescription(name)
        ? `${renamed}: the name is the description`
        : `${renamed}, and no description has more than 200 signs, or any of "[]=;<>`,
    },
    redial !== undefined && {
      field: 'redial.afterMinutes',
      reason:
        'Huawei chooses the pause itself where it calls again whatever the result, here on the day of the first call',
    },
    callbacks?.campaign !== undefined && {
      field: 'callbacks.campaign',
      reason: 'Huawei reports no states of a campaign',
    },
    callbacks?.callee !== undefined && {
      field: 'callbacks.callee',
      reason: 'Huawei reports calls, and not when a callee is done',
    },
  ];
  return losses.filter((loss) => loss !== false);
}

function assumptionsOf(
  { redial, callbacks }: HuaweiDraft,
  { numberFormat }: HuaweiCampaignSettings,
): Assumption[] {
  const assumptions: (Assumption | false)[] = [
    {
      field: 'script.id',
      assumption: 'ivrParam.deviceSign is the access code of the flow, as in an older form of the request',
    },
    {
      field: 'maxConcurrentCalls',
      assumption:
        'ivrParam.callCount is how many calls are made at a time, as in an older form of the request',
    },
    {
      field: 'redial',
      assumption:
        'retryTimes counts all calls of a day, the first among them, and retryDay the days, the first among them',
    },
    redial !== undefined && {
      field: 'redial.whom',
      assumption: 'a further call is made to those only who were not reached',
    },
    callbacks?.call !== undefined && {
      field: 'callbacks.call',
      assumption: 'V2 takes callBackUrl as V1 does',
    },
    numberFormat === undefined && {
      field: 'callees[].phone',
      assumption: 'numbers are written as country code and number without a plus sign',
    },
    {
      field: 'callees[].phone',
      assumption: 'the items of called are objects with a calledNo, as in a file that is imported',
    },
    { field: 'callees', assumption: 'a running campaign takes further numbers' },
  ];
  return assumptions.filter((assumption) => assumption !== false);
}
