import type { OperationResult } from '../engine/operation-result.js';
import type { AsyncResults } from './async-results.js';
import { guaranteeOf } from './call-quota.js';
import type { Campaigns } from './campaigns.js';
import { executingInfo, groupRow, statusOf } from './group-rows.js';
import { concurrencyOfInstance } from './instances.js';
import type { JobGroup } from './job.js';
import type { JobStore } from './job-store.js';
import { pageOf } from './pages.js';
import type {
  CreateJobGroupRequest,
  GroupSettings,
  ListJobGroupsRequest,
  ModifyJobGroupRequest,
  OfJobGroup,
} from './requests.js';

export const noSuchGroup = { code: 'NotExist.JobGroup', field: 'JobGroupId' };

const tooMuchConcurrency = { code: 'InvalidParameter', field: 'MinConcurrency' };

/** The operations on job groups. */
export function jobGroupOperations(store: JobStore, campaigns: Campaigns, results: AsyncResults) {
  const withGroup = (request: OfJobGroup, work: (group: JobGroup) => object): OperationResult => {
    const group = store.group(request.InstanceId, request.JobGroupId);
    return group ? { members: work(group) } : noSuchGroup;
  };
  return {
    createJobGroup: (request: CreateJobGroupRequest): OperationResult =>
      exceedsInstance(store, request.InstanceId, request, undefined)
        ? tooMuchConcurrency
        : { members: { JobGroup: groupRow(store.addGroup(request)) } },
    modifyJobGroup: (request: ModifyJobGroupRequest) => modify(store, campaigns, request),
    describeJobGroup: (request: OfJobGroup) => withGroup(request, (group) => ({ JobGroup: groupRow(group) })),
    listJobGroups: (request: ListJobGroupsRequest) => ({ members: list(store, results, request) }),
    listJobGroupsAsync: ({ AsyncTaskId }: { AsyncTaskId: string }) => ({
      members: results.fetch(AsyncTaskId, 'Vaild'),
    }),
    describeGroupExecutingInfo: (request: OfJobGroup) =>
      withGroup(request, (group) => ({
        InstanceId: group.instanceId,
        GroupId: group.jobGroupId,
        ExecutingInfo: executingInfo(group),
      })),
  };
}

/** Guarantees of all unfinished groups of one priority together must not exceed the instance's calls at a time. */
function exceedsInstance(
  store: JobStore,
  instanceId: string,
  { MinConcurrency = 0, Priority }: GroupSettings,
  own: JobGroup | undefined,
): boolean {
  if (MinConcurrency === 0) return false;
  const others = store
    .groups(instanceId)
    .filter((group) => group !== own && group.settings.Priority === Priority)
    .filter((group) => !['Completed', 'Cancelled'].includes(statusOf(group)));
  const sum = others.reduce((total, group) => total + guaranteeOf(group), MinConcurrency);
  return sum > concurrencyOfInstance;
}

function modify(store: JobStore, campaigns: Campaigns, request: ModifyJobGroupRequest): OperationResult {
  const { InstanceId, JobGroupId, Name, Description, JobGroupStatus, ...changes } = request;
  const group = store.group(InstanceId, JobGroupId);
  if (!group) return noSuchGroup;
  const settings = { ...group.settings, ...changes };
  if (exceedsInstance(store, InstanceId, settings, group)) return tooMuchConcurrency;
  store.changeGroup(group, {
    name: Name,
    description: Description ?? group.description,
    settings,
    hold: JobGroupStatus === undefined ? group.hold : holdOf(JobGroupStatus),
  });
  campaigns.update(group);
  const { FlashSmsExtras: sms } = settings;
  // An object everywhere else.
  const FlashSmsExtras = sms && JSON.stringify({ templateId: sms.templateId, configId: sms.configId });
  return { members: { JobGroup: { ...groupRow(group), FlashSmsExtras } } };
}

/** Any other state lets the group go on. */
function holdOf(status: string): JobGroup['hold'] {
  return status === 'Draft' || status === 'Paused' ? status : undefined;
}

function list(store: JobStore, results: AsyncResults, request: ListJobGroupsRequest): object {
  const { JobGroupStatusFilter, SearchText = '', StartTime = 0, EndTime } = request;
  const states = JobGroupStatusFilter?.split(',').filter((state) => state !== '');
  const groups = store
    .groups(request.InstanceId)
    .filter((group) => group.name.includes(SearchText))
    .filter((group) => !states?.length || states.includes(statusOf(group)))
    .filter((group) => group.createdAt.getTime() >= StartTime)
    .filter((group) => EndTime === undefined || group.createdAt.getTime() <= EndTime)
    .filter((group) => !request.OnlyMinConcurrencyEnabled || guaranteeOf(group) > 0);
  const page = pageOf(groups, request, groupRow);
  if (!request.AsyncQuery) return { JobGroups: page };
  const { List: JobGroups, ...counts } = page;
  return { AsyncTaskId: results.keep({ JobGroups, ...counts, Vaild: true, Timeout: false }) };
}
