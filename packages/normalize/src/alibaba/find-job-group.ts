import type { CallOptions } from '@outdial/core';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { CampaignReference } from '../model/campaign.js';
import { filledTextOf } from '../read-native.js';
import type { AlibabaCampaignSettings } from './alibaba-campaign-settings.js';

/** The id of the job group: as given, else of the one that has the key for its name; undefined when there is none. */
export async function findJobGroup(
  { client, instanceId }: AlibabaCampaignSettings,
  { id, key }: CampaignReference,
  operation: string,
  options?: CallOptions,
): Promise<string | undefined> {
  // Not an empty one either, with which the vendor might take all job groups for meant.
  const given = filledTextOf(id);
  if (given !== undefined) return given;
  const call = { vendor: 'alibaba', operation };
  if (!key) {
    assertNoIssues(call, [{ path: 'campaign', expected: 'an id, or a key to find the job group by' }]);
    return undefined;
  }
  const ids = new Set<string | undefined>();
  const groups = client.listJobGroups.each({ InstanceId: instanceId, SearchText: key }, options);
  for await (const { JobGroupId, JobGroupName } of groups) if (JobGroupName === key) ids.add(JobGroupId);
  assertNoIssues(
    call,
    ids.size > 1
      ? [{ path: 'campaign.id', expected: 'given: several job groups have the key for a name' }]
      : [],
  );
  return [...ids][0];
}

/**
 * As `findJobGroup`, for what can only be done to a job group that exists.
 * @throws ValidationError when there is none
 */
export async function requireJobGroup(
  settings: AlibabaCampaignSettings,
  campaign: CampaignReference,
  operation: string,
  options?: CallOptions,
): Promise<string> {
  const id = await findJobGroup(settings, campaign, operation, options);
  const issue = { path: 'campaign.key', expected: 'the key of a job group that the vendor knows' };
  assertNoIssues({ vendor: 'alibaba', operation }, id === undefined ? [issue] : []);
  return id as string;
}
