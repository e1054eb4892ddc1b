import type { OperationResult } from '../engine/operation-result.js';
import type { ScriptBook } from '../script/script-book.js';
import type { Job } from './job.js';
import { noSuchGroup } from './job-group-operations.js';
import { briefJobRow, jobResultRow, jobRow, scenariosOf } from './job-rows.js';
import type { JobStore } from './job-store.js';
import { pageOf } from './pages.js';
import type {
  ListJobsByGroupRequest,
  OfInstance,
  QueryJobsRequest,
  QueryJobsWithResultRequest,
} from './requests.js';
import { scriptRow } from './scripts.js';
import { dayOf, startOfDay } from './strategy.js';
import { factsOfTask, isRejected, type RowContext } from './task-rows.js';

export interface QueryContext {
  store: JobStore;
  script: ScriptBook;
  rows(): RowContext;
}

/** The operations that tell of jobs. */
export function jobQueryOperations(context: QueryContext) {
  const { store, rows } = context;
  return {
    listJobs: ({ InstanceId, JobId }: OfInstance & { JobId: string[] }) => {
      const jobs = JobId.flatMap((jobId) => store.job(InstanceId, jobId) ?? []);
      return { members: { Jobs: jobs.map((job) => jobRow(rows(), job)) } };
    },
    describeJob: (request: OfInstance & { JobId: string; WithScript?: boolean }) => describe(context, request),
    listJobsByGroup: (request: ListJobsByGroupRequest) => listOfGroup(context, request),
    queryJobs: (request: QueryJobsRequest) => ({ members: { Jobs: query(context, request) } }),
    queryJobsWithResult: (request: QueryJobsWithResultRequest) => queryResults(context, request),
  };
}

function describe(
  { store, rows }: QueryContext,
  { InstanceId, JobId, WithScript = false }: OfInstance & { JobId: string; WithScript?: boolean },
): OperationResult {
  const job = store.job(InstanceId, JobId);
  if (!job) return { members: {} };
  const scriptId = job.scriptId ?? store.groupOf(job)?.settings.ScriptId;
  const Script =
    WithScript && scriptId !== undefined ? scriptRow({ scriptId, createdAt: store.openedAt() }) : undefined;
  return { members: { Job: { ...jobRow(rows(), job), Script } } };
}

function listOfGroup({ store, rows }: QueryContext, request: ListJobsByGroupRequest): OperationResult {
  const { InstanceId, JobGroupId, JobStatus, JobFailureReason } = request;
  if (!store.group(InstanceId, JobGroupId)) return noSuchGroup;
  const jobs = store
    .jobs(InstanceId, JobGroupId)
    .filter(({ status }) => JobStatus === undefined || status === JobStatus)
    .filter(({ failureReason }) => JobFailureReason === undefined || failureReason === JobFailureReason);
  const view = rows();
  return { members: { Jobs: pageOf(jobs, request, (job) => briefJobRow(view, job)) } };
}

/** Without a start it searches since midnight. */
function query({ store, rows }: QueryContext, request: QueryJobsRequest): object {
  const { JobGroupId, ScenarioId, ContactName, PhoneNumber, StartTime = 0, EndTime = 0 } = request;
  const view = rows();
  const since = StartTime || startOfDay(dayOf(view.now.getTime()));
  const until = EndTime || Number.POSITIVE_INFINITY;
  const jobs = store.jobs(request.InstanceId, JobGroupId).filter((job) => {
    const { contacts } = job.input;
    const moment = timeOf(job, request.TimeAlignment)?.getTime() ?? Number.NaN;
    return (
      moment >= since &&
      moment <= until &&
      (JobGroupId === undefined || job.instanceId === request.InstanceId) &&
      (ScenarioId === undefined || scenariosOf(store.groupOf(job), job).includes(ScenarioId)) &&
      (ContactName === undefined || contacts.some(({ name }) => name === ContactName)) &&
      (PhoneNumber === undefined || contacts.some(({ phoneNumber }) => phoneNumber === PhoneNumber))
    );
  });
  return pageOf(jobs, request, (job) => jobRow(view, job));
}

function timeOf({ createdAt, endedAt, tasks }: Job, alignment: string | undefined): Date | undefined {
  if (alignment === 'start') return tasks[0]?.call?.startedAt ?? tasks[0]?.reportedCall?.startedAt;
  return alignment === 'end' ? endedAt : createdAt;
}

function queryResults({ store, rows }: QueryContext, request: QueryJobsWithResultRequest): OperationResult {
  const { InstanceId, JobGroupId } = request;
  const group = store.group(InstanceId, JobGroupId);
  if (!group) return noSuchGroup;
  const view = rows();
  const all = store.jobs(InstanceId, JobGroupId);
  const jobs = all.filter((job) => fitsJob(job, request) && fitsCall(view, job, request));
  const { List, PageNumber, PageSize, TotalCount } = pageOf(jobs, request, (job) => jobResultRow(view, job));
  const Jobs = {
    List,
    PageNumber,
    PageSize,
    RowCount: TotalCount,
    PageCount: Math.ceil(TotalCount / PageSize),
  };
  const intents = Object.keys(group.figures.intents);
  const Labels = intents.length === 0 ? [] : [{ Name: 'intent', ValueList: intents }];
  const names = new Set(all.flatMap(({ input }) => (input.extras ?? []).map(({ key }) => key)));
  return { members: { Jobs, Labels, VariableNames: [...names] } };
}

function fitsJob({ status, failureReason, input }: Job, request: QueryJobsWithResultRequest): boolean {
  const { JobStatusFilter, JobFailureReasonsFilter: reasons, QueryText } = request;
  return (
    (JobStatusFilter === undefined || status === JobStatusFilter) &&
    (reasons === undefined || (failureReason !== undefined && reasons.includes(failureReason))) &&
    (QueryText === undefined ||
      input.contacts.some(({ phoneNumber, name, referenceId }) =>
        [phoneNumber, name, referenceId].some((text) => text?.includes(QueryText)),
      ))
  );
}

/** A job without a call fits no filter of calls. */
function fitsCall(view: RowContext, job: Job, request: QueryJobsWithResultRequest): boolean {
  const { TaskStatusFilter: states, StartActualTimeFilter, EndActualTimeFilter } = request;
  const { HasAnsweredFilter, HasHangUpByRejectionFilter, HasReachedEndOfFlowFilter } = request;
  const filters = [states, StartActualTimeFilter, EndActualTimeFilter, HasAnsweredFilter];
  if ([...filters, HasHangUpByRejectionFilter, HasReachedEndOfFlowFilter].every((one) => one === undefined)) {
    return true;
  }
  const task = job.tasks.at(-1);
  if (!task) return false;
  const { outcome, startedAt } = factsOfTask(view, task);
  const moment = startedAt?.getTime() ?? Number.NaN;
  return (
    (states === undefined || states.includes(outcome.status)) &&
    (StartActualTimeFilter === undefined || moment >= StartActualTimeFilter) &&
    (EndActualTimeFilter === undefined || moment <= EndActualTimeFilter) &&
    isWanted(HasAnsweredFilter, outcome.isConnected) &&
    isWanted(HasHangUpByRejectionFilter, isRejected(task)) &&
    isWanted(HasReachedEndOfFlowFilter, outcome.endReason === 'FINISHED')
  );
}

function isWanted(filter: boolean | undefined, fact: boolean): boolean {
  return filter === undefined || filter === fact;
}
