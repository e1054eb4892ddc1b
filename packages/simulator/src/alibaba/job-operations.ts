import type { OperationResult } from '../engine/operation-result.js';
import { noSuchGroup } from './job-group-operations.js';
import { jobRow } from './job-rows.js';
import type { Job, JobStatus, JobStore } from './job-store.js';
import { notReady, pageOf } from './pages.js';
import type {
  AssignJobsRequest,
  ChooseJobsRequest,
  ListJobsByGroupRequest,
  OfInstance,
  QueryJobsRequest,
  QueryJobsWithResultRequest,
  StartJobRequest,
} from './requests.js';

/** The operations on jobs. */
export function jobOperations(store: JobStore) {
  const move = (request: ChooseJobsRequest, from: readonly JobStatus[], to: JobStatus): OperationResult => {
    const { InstanceId, JobGroupId } = request;
    if (JobGroupId !== undefined && !store.group(InstanceId, JobGroupId)) return noSuchGroup;
    for (const job of chooseJobs(store, request)) if (from.includes(job.status)) job.status = to;
    return { members: {} };
  };
  return {
    assignJobs: (request: AssignJobsRequest) => assign(store, 'assignJobs', request),
    assignJobsAsync: (request: AssignJobsRequest) => assignLater(store, request),
    getAssignJobsAsyncResult: ({ AsyncTaskId }: { AsyncTaskId: string }) => ({
      members: store.result(AsyncTaskId) ?? notReady('Valid'),
    }),
    startJob: (request: StartJobRequest) => start(store, request),
    suspendJobs: (request: ChooseJobsRequest) => move(request, ['Scheduling'], 'Paused'),
    resumeJobs: (request: ChooseJobsRequest) => move(request, ['Paused'], 'Scheduling'),
    cancelJobs: (request: ChooseJobsRequest) => move(request, ['Scheduling', 'Paused'], 'Cancelled'),
    listJobs: ({ InstanceId, JobId }: OfInstance & { JobId: string[] }) => ({
      members: { Jobs: JobId.flatMap((jobId) => store.job(InstanceId, jobId) ?? []).map(jobRow) },
    }),
    describeJob: ({ InstanceId, JobId }: OfInstance & { JobId: string }) => {
      const job = store.job(InstanceId, JobId);
      return { members: { ...(job && { Job: jobRow(job) }) } };
    },
    listJobsByGroup: (request: ListJobsByGroupRequest) => listOfGroup(store, request),
    queryJobs: (request: QueryJobsRequest) => ({ members: { Jobs: query(store, request) } }),
    queryJobsWithResult: (request: QueryJobsWithResultRequest) => queryResults(store, request),
  };
}

function assign(store: JobStore, operation: string, request: AssignJobsRequest): OperationResult {
  const { InstanceId, JobGroupId, JobsJson = [], CallingNumber } = request;
  const group = store.group(InstanceId, JobGroupId);
  if (!group) return noSuchGroup;
  const jobs = JobsJson.map((input) =>
    store.addJob(operation, {
      instanceId: InstanceId,
      jobGroupId: JobGroupId,
      input,
      status: 'Scheduling',
      callingNumbers: CallingNumber ?? group.settings.CallingNumber ?? [],
    }),
  );
  return { members: { JobGroupId, JobsId: jobs.map(({ jobId }) => jobId) } };
}

function assignLater(store: JobStore, request: AssignJobsRequest): OperationResult {
  const result = assign(store, 'assignJobsAsync', request);
  if ('code' in result) return result;
  const AsyncTaskId = store.keepResult({ ...result.members, Valid: true, Timeout: false });
  return { members: { AsyncTaskId } };
}

/** Nobody is called, so the job stays in its call. */
function start(store: JobStore, request: StartJobRequest): OperationResult {
  const { InstanceId, JobGroupId, JobJson: input, CallingNumber: callingNumbers = [] } = request;
  if (JobGroupId !== undefined && !store.group(InstanceId, JobGroupId)) return noSuchGroup;
  store.addJob('startJob', {
    instanceId: InstanceId,
    jobGroupId: JobGroupId,
    input,
    status: 'Executing',
    callingNumbers,
  });
  const pairs = () => input.contacts.map(({ referenceId }) => ({ Key: referenceId, Value: store.newId() }));
  return { members: { CallIds: pairs(), TaskIds: pairs() } };
}

/** Those that fit everything the request names. */
function chooseJobs(store: JobStore, request: ChooseJobsRequest): Job[] {
  const { InstanceId, JobGroupId, JobId, JobReferenceId } = request;
  return store
    .jobs(InstanceId)
    .filter((job) => JobGroupId === undefined || job.jobGroupId === JobGroupId)
    .filter((job) => JobId?.includes(job.jobId) ?? true)
    .filter(({ input }) => {
      const references = input.contacts.map(({ referenceId }) => referenceId);
      return JobReferenceId?.some((reference) => references.includes(reference)) ?? true;
    });
}

function listOfGroup(store: JobStore, request: ListJobsByGroupRequest): OperationResult {
  const group = store.group(request.InstanceId, request.JobGroupId);
  if (!group) return noSuchGroup;
  const jobs = store
    .jobsOf(group)
    .filter(({ status }) => request.JobStatus === undefined || status === request.JobStatus)
    // No simulated job fails.
    .filter(() => request.JobFailureReason === undefined);
  return { members: { Jobs: pageOf(jobs.map(jobRow), request) } };
}

function query(store: JobStore, request: QueryJobsRequest): object {
  const { JobGroupId, ContactName, PhoneNumber, StartTime = 0, EndTime = 0 } = request;
  const jobs = store
    .jobs(request.InstanceId)
    .filter((job) => JobGroupId === undefined || job.jobGroupId === JobGroupId)
    .filter(
      ({ input }) => ContactName === undefined || input.contacts.some(({ name }) => name === ContactName),
    )
    .filter(
      ({ input }) =>
        PhoneNumber === undefined || input.contacts.some(({ phoneNumber }) => phoneNumber === PhoneNumber),
    )
    .filter(({ createdAt }) => createdAt.getTime() >= StartTime)
    // 0, the default, for no end.
    .filter(({ createdAt }) => EndTime === 0 || createdAt.getTime() <= EndTime);
  return pageOf(jobs.map(jobRow), request);
}

function queryResults(store: JobStore, request: QueryJobsWithResultRequest): OperationResult {
  const { JobStatusFilter, QueryText } = request;
  const group = store.group(request.InstanceId, request.JobGroupId);
  if (!group) return noSuchGroup;
  const jobs = store
    .jobsOf(group)
    .filter(({ status }) => JobStatusFilter === undefined || status === JobStatusFilter)
    .filter(
      ({ input }) =>
        QueryText === undefined || input.contacts.some(({ phoneNumber }) => phoneNumber.includes(QueryText)),
    );
  const { List, PageNumber, PageSize, TotalCount } = pageOf(jobs.map(jobRow), request);
  const Jobs = {
    List,
    PageNumber,
    PageSize,
    RowCount: TotalCount,
    PageCount: Math.ceil(TotalCount / PageSize),
  };
  const names = jobs.flatMap(({ input }) => (input.extras ?? []).map(({ key }) => key));
  return { members: { Jobs, Labels: [], VariableNames: [...new Set(names)] } };
}
