import type { CallOptions } from '@outdial/core';
import type { Call } from '../model/call.js';
import type { CampaignReference } from '../model/campaign.js';
import type { AlibabaCampaignSettings } from './alibaba-campaign-settings.js';
import { requireJobGroup } from './find-job-group.js';
import { assumedNumberFormat } from './number-format.js';
import { toCalls } from './to-call.js';

/** How many jobs can be asked for at a time. */
const jobsPerRequest = 99;

/**
 * The calls of a job group: page by page its jobs, and then the calls of these, since no operation lists the calls of a group.
 * A job that was not called is told as a call of its own, with the state of the job.
 */
export async function* listJobGroupCalls(
  settings: AlibabaCampaignSettings,
  campaign: CampaignReference,
  options?: CallOptions,
): AsyncGenerator<Call> {
  const { client, instanceId: InstanceId } = settings;
  const JobGroupId = await requireJobGroup(settings, campaign, 'listCalls', options);
  const pages = client.listJobsByGroup.pages(
    { InstanceId, JobGroupId },
    { ...options, pageSize: jobsPerRequest },
  );
  for await (const { data } of pages) {
    const ids = (data.Jobs?.List ?? []).flatMap(({ JobId }) => JobId ?? []);
    if (ids.length > 0) yield* callsOfJobs(settings, ids, campaign.key, options);
  }
}

async function* callsOfJobs(
  { client, instanceId: InstanceId, numberFormat = assumedNumberFormat }: AlibabaCampaignSettings,
  JobId: string[],
  key: string | undefined,
  options?: CallOptions,
): AsyncGenerator<Call> {
  const { data } = await client.listJobs({ InstanceId, JobId }, options);
  const calls = (data.Jobs ?? []).flatMap((job) => toCalls(job, { toPhone: numberFormat.read }));
  for (const call of calls) yield { ...call, campaign: { ...call.campaign, key } };
}
