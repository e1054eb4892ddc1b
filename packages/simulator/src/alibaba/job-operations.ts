import type { OperationResult } from '../engine/operation-result.js';
import type { FaultBook } from '../faults/fault-book.js';
import type { AsyncResults } from './async-results.js';
import type { Campaigns } from './campaigns.js';
import type { Job } from './job.js';
import { noSuchGroup } from './job-group-operations.js';
import { scenariosOf } from './job-rows.js';
import type { JobStore } from './job-store.js';
import type { AssignJobsRequest, ChooseJobsRequest, StartJobRequest } from './requests.js';

export interface JobContext {
  store: JobStore;
  campaigns: Campaigns;
  results: AsyncResults;
  faults: FaultBook;
}

/** The operations that add jobs and steer them. */
export function jobOperations(context: JobContext) {
  const { store, campaigns, results } = context;
  const choose = (request: ChooseJobsRequest, work: (jobs: Job[]) => void): OperationResult => {
    const { InstanceId, JobGroupId } = request;
    if (JobGroupId !== undefined && !store.group(InstanceId, JobGroupId)) return noSuchGroup;
    work(chooseJobs(store, request));
    return { members: {} };
  };
  return {
    assignJobs: (request: AssignJobsRequest) => assign(context, 'assignJobs', request),
    assignJobsAsync: (request: AssignJobsRequest) => assignLater(context, request),
    getAssignJobsAsyncResult: ({ AsyncTaskId }: { AsyncTaskId: string }) => ({
      members: results.fetch(AsyncTaskId, 'Valid'),
    }),
    startJob: (request: StartJobRequest) => start(context, request),
    suspendJobs: (request: ChooseJobsRequest) =>
      choose(request, (jobs) => {
        for (const job of jobs) campaigns.suspend(job);
      }),
    resumeJobs: (request: ChooseJobsRequest) =>
      choose(request, (jobs) => {
        release(context, request);
        campaigns.resume(jobs);
      }),
    cancelJobs: (request: ChooseJobsRequest) =>
      choose(request, (jobs) => {
        for (const job of jobs) campaigns.cancel(job);
      }),
  };
}

/** The fault of partial acceptance leaves jobs out: an answer has an id for each that was taken, and no place for the others. */
function assign(context: JobContext, operation: string, request: AssignJobsRequest): OperationResult {
  const { store, campaigns, faults } = context;
  const { InstanceId, JobGroupId, JobsJson = [], CallingNumber, StrategyJson } = request;
  const group = store.group(InstanceId, JobGroupId);
  if (!group) return noSuchGroup;
  const jobs = campaigns.assign(group, {
    operation,
    inputs: JobsJson.filter((_, index) => !faults.refusesCallee(index)),
    callingNumbers: CallingNumber,
    strategy: StrategyJson,
  });
  return { members: { JobGroupId, JobsId: jobs.map(({ jobId }) => jobId) } };
}

function assignLater(context: JobContext, request: AssignJobsRequest): OperationResult {
  const result = assign(context, 'assignJobsAsync', request);
  if ('code' in result) return result;
  const AsyncTaskId = context.results.keep({ ...result.members, Valid: true, Timeout: false });
  return { members: { AsyncTaskId } };
}

function start({ store, campaigns }: JobContext, request: StartJobRequest): OperationResult {
  const { InstanceId, JobGroupId, JobJson: input, CallingNumber: callingNumbers = [] } = request;
  const { ScriptId, ScenarioId } = request;
  if (JobGroupId !== undefined && !store.group(InstanceId, JobGroupId)) return noSuchGroup;
  const place = { instanceId: InstanceId, jobGroupId: JobGroupId, scriptId: ScriptId, scenarioId: ScenarioId };
  const { tasks } = campaigns.callNow({ ...place, input, callingNumbers });
  const pairs = (idOf: (task: Job['tasks'][number]) => string | undefined) =>
    tasks.map((task) => ({ Key: input.contacts[task.contact]?.referenceId, Value: idOf(task) }));
  return { members: { CallIds: pairs(({ call }) => call?.callId), TaskIds: pairs(({ taskId }) => taskId) } };
}

/** Resuming all jobs of a group that was paused lets the group go on. */
function release({ store, campaigns }: JobContext, { All, InstanceId, JobGroupId }: ChooseJobsRequest): void {
  const group = store.group(InstanceId, JobGroupId);
  if (!All || group?.hold !== 'Paused') return;
  store.changeGroup(group, { hold: undefined });
  campaigns.update(group);
}

/** Those that fit everything the request names. */
function chooseJobs(store: JobStore, request: ChooseJobsRequest): Job[] {
  const { InstanceId, JobGroupId, JobId, JobReferenceId, ScenarioId } = request;
  const named = JobId
    ? [...new Set(JobId)].flatMap((jobId) => store.job(InstanceId, jobId) ?? [])
    : store.jobs(InstanceId, JobGroupId);
  const references = JobReferenceId && new Set(JobReferenceId);
  return named
    .filter((job) => JobGroupId === undefined || job.jobGroupId === JobGroupId)
    .filter((job) => ScenarioId === undefined || scenariosOf(store.groupOf(job), job).includes(ScenarioId))
    .filter(
      ({ input }) =>
        references === undefined || input.contacts.some(({ referenceId }) => references.has(referenceId)),
    );
}
