import type { OperationResult } from '../engine/operation-result.js';
import { groupRow, jobCounts, statusOf } from './job-rows.js';
import type { JobGroup, JobStore } from './job-store.js';
import { notReady, pageOf } from './pages.js';
import type {
  CreateJobGroupRequest,
  ListJobGroupsRequest,
  ModifyJobGroupRequest,
  OfJobGroup,
} from './requests.js';

export const noSuchGroup = { code: 'NotExist.JobGroup', field: 'JobGroupId' };

/** The operations on job groups. */
export function jobGroupOperations(store: JobStore) {
  const withGroup = (request: OfJobGroup, work: (group: JobGroup) => object): OperationResult => {
    const group = store.group(request.InstanceId, request.JobGroupId);
    return group ? { members: work(group) } : noSuchGroup;
  };
  const rowOf = (group: JobGroup) => groupRow(group, store.jobsOf(group));
  return {
    createJobGroup: (request: CreateJobGroupRequest) => ({
      members: { JobGroup: rowOf(store.addGroup(request)) },
    }),
    modifyJobGroup: (request: ModifyJobGroupRequest) =>
      withGroup(request, (group) => modify(store, group, request)),
    describeJobGroup: (request: OfJobGroup) => withGroup(request, (group) => ({ JobGroup: rowOf(group) })),
    listJobGroups: (request: ListJobGroupsRequest) => ({ members: list(store, request) }),
    listJobGroupsAsync: ({ AsyncTaskId }: { AsyncTaskId: string }) => ({
      members: store.result(AsyncTaskId) ?? notReady('Vaild'),
    }),
    describeGroupExecutingInfo: (request: OfJobGroup) =>
      withGroup(request, (group) => ({
        InstanceId: group.instanceId,
        GroupId: group.jobGroupId,
        ExecutingInfo: { CallNum: 0, FinishedNum: 0, JobsProgress: jobCounts(store.jobsOf(group)) },
      })),
  };
}

function modify(store: JobStore, group: JobGroup, request: ModifyJobGroupRequest): object {
  const { InstanceId, JobGroupId, Name, Description, JobGroupStatus, ...settings } = request;
  store.changeGroup(group, {
    name: Name,
    description: Description ?? group.description,
    settings: { ...group.settings, ...settings },
    setStatus: JobGroupStatus ?? group.setStatus,
  });
  const { FlashSmsExtras: sms } = group.settings;
  // An object everywhere else.
  const FlashSmsExtras = sms && JSON.stringify({ templateId: sms.templateId, configId: sms.configId });
  return { JobGroup: { ...groupRow(group, store.jobsOf(group)), FlashSmsExtras } };
}

function list(store: JobStore, request: ListJobGroupsRequest): object {
  const { JobGroupStatusFilter: states, SearchText = '', StartTime = 0, EndTime } = request;
  const rows = store
    .groups(request.InstanceId)
    .filter((group) => group.name.includes(SearchText))
    .filter((group) => !states || states.split(',').includes(statusOf(group, store.jobsOf(group))))
    .filter((group) => group.createdAt.getTime() >= StartTime)
    .filter((group) => EndTime === undefined || group.createdAt.getTime() <= EndTime)
    .filter(({ settings }) => !request.OnlyMinConcurrencyEnabled || (settings.MinConcurrency ?? 0) > 0)
    .map((group) => groupRow(group, store.jobsOf(group)));
  const page = pageOf(rows, request);
  if (!request.AsyncQuery) return { JobGroups: page };
  const { List: JobGroups, ...counts } = page;
  return { AsyncTaskId: store.keepResult({ JobGroups, ...counts, Vaild: true, Timeout: false }) };
}
