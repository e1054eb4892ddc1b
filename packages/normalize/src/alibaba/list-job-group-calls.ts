import type { CallOptions } from '@outdial/core';
import type { Call } from '../model/call.js';
import type { CampaignReference } from '../model/campaign.js';
import { filledTextOf, listOf, recordOf } from '../read-native.js';
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
  const { numberFormat = assumedNumberFormat } = settings;
  for await (const { data } of pages)
    for (const job of await withCalls(settings, listOf(recordOf(data.Jobs).List), options))
      for (const call of toCalls(job, { toPhone: numberFormat.read }))
        yield { ...call, campaign: { ...call.campaign, key: campaign.key } };
}

/** The jobs with their calls; one of which the vendor has no more to tell is as its row in the list. */
async function withCalls(
  { client, instanceId: InstanceId }: AlibabaCampaignSettings,
  rows: readonly unknown[],
  options?: CallOptions,
): Promise<unknown[]> {
  const JobId = rows.flatMap((row) => jobIdOf(row) ?? []);
  if (JobId.length === 0) return [...rows];
  const { data } = await client.listJobs({ InstanceId, JobId }, options);
  const jobs = listOf(data.Jobs);
  const told = new Set(jobs.map(jobIdOf));
  const others = rows.filter((row) => jobIdOf(row) === undefined || !told.has(jobIdOf(row)));
  return [...jobs, ...others];
}

function jobIdOf(job: unknown): string | undefined {
  return filledTextOf(recordOf(job).JobId);
}
