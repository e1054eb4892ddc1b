import { type CallOptions, VendorError } from '@outdial/core';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { ActionReceipt, CampaignActions } from '../campaign/campaign-actions.js';
import { encodingContextOf } from '../campaign/encoding-context.js';
import { receiptOf } from '../campaign/receipt-of.js';
import type { Campaign, CampaignReference } from '../model/campaign.js';
import type { AlibabaCampaignSettings, AlibabaDraft } from './alibaba-campaign-settings.js';
import type { AlibabaCapabilities } from './alibaba-capabilities.js';
import { findJobGroup, requireJobGroup } from './find-job-group.js';
import { jobGroupFields } from './job-group-fields.js';
import { listJobGroupCalls } from './list-job-group-calls.js';
import { toCampaign } from './to-campaign.js';

type Actions = Omit<CampaignActions<AlibabaCapabilities>, 'start'>;
/** Documented for other operations of job groups. That of an instance is another: nothing can be said of its groups. */
const unknownGroup = 'NotExist.JobGroup';

type SteerJobs = AlibabaCampaignSettings['client']['suspendJobs'];

/** What can be done to a job group. Pausing, resuming and cancelling it is done to all jobs that it has by then. */
export function jobGroupActions(settings: AlibabaCampaignSettings): Actions {
  const { client, instanceId } = settings;
  const steer =
    (operation: string, send: SteerJobs) =>
    async (campaign: CampaignReference, options?: CallOptions): Promise<ActionReceipt> => {
      const JobGroupId = await requireJobGroup(settings, campaign, operation, options);
      return receiptOf(await send({ All: true, InstanceId: instanceId, JobGroupId }, options));
    };
  return {
    pause: steer('pause', client.suspendJobs),
    resume: steer('resume', client.resumeJobs),
    cancel: steer('cancel', client.cancelJobs),
    update: (campaign, draft, options) => updateJobGroup(settings, campaign, draft, options),
    get: (campaign, options) => getJobGroup(settings, campaign, options),
    listCalls: (campaign, options) => listJobGroupCalls(settings, campaign, options),
  };
}

/** The strategy is changed by its id, which only the vendor tells. */
async function updateJobGroup(
  settings: AlibabaCampaignSettings,
  campaign: CampaignReference,
  draft: AlibabaDraft,
  options?: CallOptions,
): Promise<ActionReceipt> {
  const { client, instanceId: InstanceId } = settings;
  // The key of a campaign of a plan has a number that the draft's has not.
  const key = campaign.key ?? draft.key;
  const operation = 'update';
  const { fields } = jobGroupFields(draft, encodingContextOf(draft, new Date()), settings, operation);
  const JobGroupId = await requireJobGroup(settings, campaign, operation, options);
  const { data } = await client.describeJobGroup({ InstanceId, JobGroupId }, options);
  const id = data.JobGroup?.Strategy?.StrategyId ?? '';
  assertNoIssues(
    { vendor: 'alibaba', operation },
    id === '' ? [{ path: 'campaign', expected: 'a job group whose strategy has an id' }] : [],
  );
  const StrategyJson = { ...fields.StrategyJson, id };
  const input = { InstanceId, JobGroupId, Name: key, Description: draft.name, ...fields, StrategyJson };
  return receiptOf(await client.modifyJobGroup(input, options));
}

/** The live figures count calls, which the group itself does not. */
async function getJobGroup(
  settings: AlibabaCampaignSettings,
  campaign: CampaignReference,
  options?: CallOptions,
): Promise<Campaign | undefined> {
  const { client, instanceId: InstanceId } = settings;
  const JobGroupId = await findJobGroup(settings, campaign, 'get', options);
  if (JobGroupId === undefined) return undefined;
  try {
    const { data } = await client.describeJobGroup({ InstanceId, JobGroupId }, options);
    const live = await client.describeGroupExecutingInfo({ InstanceId, JobGroupId }, options);
    const told = toCampaign(data.JobGroup, live.data.ExecutingInfo);
    return { ...told, key: told.name };
  } catch (error) {
    if (error instanceof VendorError && error.vendorCode === unknownGroup) return undefined;
    throw error;
  }
}
