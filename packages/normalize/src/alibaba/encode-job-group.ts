import { arrayItems } from '../campaign/array-items.js';
import { assertNoIssues } from '../campaign/assert-no-issues.js';
import type { EncodedCampaign, EncodingContext } from '../campaign/campaign-protocol.js';
import { issueUnless } from '../campaign/draft-issues.js';
import { requestOf } from '../campaign/request-of.js';
import type { CampaignReference } from '../model/campaign.js';
import type { Assumption, Loss } from '../model/loss.js';
import { filledTextOf, listOf, recordOf } from '../read-native.js';
import type { AlibabaCampaignSettings, AlibabaDraft } from './alibaba-campaign-settings.js';
import { alibabaCapabilities } from './alibaba-capabilities.js';
import { jobGroupFields } from './job-group-fields.js';
import { assumedNumberFormat } from './number-format.js';
import { type JobInput, toJob } from './to-job.js';

/** Documented, and what the vendor's FAQ recommends. */
const mostJobs = 99;
const recommendedJobs = 25;

/**
 * A draft as a job group. There is no start: the group calls by its schedule as soon as it has jobs, so it is made first and
 * given its jobs then. The vendor finds groups by their names, so the key is the name, and the name the description.
 */
export function encodeJobGroup(
  draft: AlibabaDraft,
  context: EncodingContext,
  settings: AlibabaCampaignSettings,
): EncodedCampaign<JobInput> {
  const { client, instanceId, calleesPerRequest = mostJobs, numberFormat = assumedNumberFormat } = settings;
  const isPossible =
    Number.isInteger(calleesPerRequest) && calleesPerRequest >= 1 && calleesPerRequest <= mostJobs;
  assertNoIssues({ vendor: 'alibaba', operation: 'assignJobs' }, [
    issueUnless(isPossible, 'calleesPerRequest', `1 to ${mostJobs}`),
  ]);
  const { fields, windows } = jobGroupFields(draft, context, settings, 'createJobGroup');
  return {
    losses: [...windows.losses, ...lossesOf(context)],
    assumptions: [...windows.assumptions, ...assumptionsOf(draft, settings)],
    kept: windows.kept,
    limits: { calleesPerRequest, calleesPerCampaign: Infinity, creation: 'none', pauseMs: 0 },
    toItem: (callee) => toJob(callee, numberFormat),
    newItems: arrayItems,
    create() {
      const { key, name } = context;
      const input = { InstanceId: instanceId, JobGroupName: key, JobGroupDescription: name, ...fields };
      return requestOf(client, 'createJobGroup', input, ({ JobGroup }) => ({
        campaign: { key, id: filledTextOf(recordOf(JobGroup).JobGroupId), scriptId: draft.script.id },
        refused: [],
      }));
    },
    add(campaign, { list }) {
      const input = { InstanceId: instanceId, JobGroupId: idOf(campaign), JobsJson: list };
      return requestOf(client, 'assignJobs', input, ({ JobsId }) => ({
        refused: [],
        acceptedCount: countOf(JobsId),
      }));
    },
  };
}

function idOf({ id }: CampaignReference): string {
  assertNoIssues({ vendor: 'alibaba', operation: 'assignJobs' }, [
    issueUnless(
      id !== undefined && id !== '',
      'campaign.id',
      'the id of the job group: get() tells it by the key',
    ),
  ]);
  return id ?? '';
}

/** Some clients have met a single text in the place of the list. */
function countOf(ids: unknown): number | undefined {
  if (typeof ids === 'string') return 1;
  return Array.isArray(ids) ? listOf(ids).length : undefined;
}

function lossesOf({ key, name }: EncodingContext): Loss[] {
  const renamed =
    'Alibaba Cloud finds a job group by its name, which the key takes: the name is its description';
  return [
    ...(name === key ? [] : [{ field: 'name', reason: renamed }]),
    { field: 'maxConcurrentCalls', reason: alibabaCapabilities.concurrencyLimit },
  ];
}

function assumptionsOf(
  { redial }: AlibabaDraft,
  { numberFormat, calleesPerRequest = mostJobs }: AlibabaCampaignSettings,
): Assumption[] {
  const assumptions: (Assumption | false)[] = [
    { field: 'key', assumption: 'SearchText of ListJobGroups finds a job group by its name' },
    { field: 'ringSeconds', assumption: 'RingingDuration is in seconds' },
    {
      field: 'redial',
      assumption:
        'maxAttemptsPerDay limits all calls of a job in a group that does not repeat, and not those of a day',
    },
    redial !== undefined && {
      field: 'redial.whom',
      assumption: 'a further attempt is made for those only who were not reached',
    },
    numberFormat === undefined && {
      field: 'callees[].phone',
      assumption:
        'Chinese numbers are written as dialled in China, others as country code and number without a plus sign',
    },
    calleesPerRequest > recommendedJobs && {
      field: 'callees',
      assumption: `requests of ${calleesPerRequest} jobs are taken, of which the FAQ recommends ${recommendedJobs} at most`,
    },
    { field: 'callees', assumption: 'a job group whose jobs are all done takes further ones' },
  ];
  return assumptions.filter((assumption) => assumption !== false);
}
