import type { Job, JobGroup, JobStatus } from './job-store.js';
import type { GroupSettings, StrategyInput } from './requests.js';

/**
 * A job group under all names that the operations have for its fields; the document says which of them an answer has. What
 * the simulator knows nothing of is left out.
 */
export function groupRow(group: JobGroup, jobs: readonly Job[]): object {
  const { settings, name, description, jobGroupId, createdAt, modifiedAt } = group;
  const { StrategyJson: strategy, FlashSmsExtras: sms, RecallStrategyJson: recall } = settings;
  return {
    ...sameNames(settings),
    JobGroupId: jobGroupId,
    JobGroupName: name,
    JobGroupDescription: description,
    CallingNumbers: settings.CallingNumber ?? [],
    RecallCallingNumbers: settings.RecallCallingNumber ?? [],
    CreationTime: createdAt.getTime(),
    ModifyTime: String(modifiedAt.getTime()),
    Status: statusOf(group, jobs),
    Progress: progressOf(group, jobs),
    Strategy: strategyRow(group.strategyId, strategy ?? {}),
    TotalCallNum: 0,
    FlashSmsExtras: sms && { ConfigId: sms.configId, TemplateId: sms.templateId },
    RecallStrategy: recall && {
      EmptyNumberIgnore: recall.emptyNumberIgnore ?? false,
      InArrearsIgnore: recall.inArrearsIgnore ?? false,
      OutOfServiceIgnore: recall.outOfServiceIgnore ?? false,
    },
  };
}

function sameNames({
  MinConcurrency,
  Priority,
  RingingDuration = 25,
  ScenarioId,
  ScriptId,
}: GroupSettings): object {
  return { MinConcurrency, Priority, RingingDuration, ScenarioId, ScriptId };
}

/** Of its jobs: all in one state, or waiting. */
export function statusOf({ setStatus }: JobGroup, jobs: readonly Job[]): string {
  if (setStatus !== undefined) return setStatus;
  const [first] = jobs;
  return first && jobs.every(({ status }) => status === first.status) ? first.status : 'Scheduling';
}

function countOf(jobs: readonly Job[], wanted: JobStatus): number {
  return jobs.filter(({ status }) => status === wanted).length;
}

function progressOf(group: JobGroup, jobs: readonly Job[]): object {
  const counts = jobCounts(jobs);
  return {
    ...counts,
    Cancelled: counts.CancelledNum,
    Executing: counts.ExecutingNum,
    Failed: counts.FailedNum,
    Paused: counts.PausedNum,
    Scheduling: counts.SchedulingNum,
    TotalCompleted: counts.TotalCompletedNum,
    TotalNotAnswered: counts.TotalNotAnsweredNum,
    Status: statusOf(group, jobs),
  };
}

export function jobCounts(jobs: readonly Job[]) {
  return {
    CancelledNum: countOf(jobs, 'Cancelled'),
    ExecutingNum: countOf(jobs, 'Executing'),
    FailedNum: 0,
    PausedNum: countOf(jobs, 'Paused'),
    SchedulingNum: countOf(jobs, 'Scheduling'),
    TotalCompletedNum: 0,
    TotalJobs: jobs.length,
    TotalNotAnsweredNum: 0,
  };
}

/** In the request a JSON text in lower camel case, in the answer an object with capitals. */
function strategyRow(strategyId: string, strategy: StrategyInput): object {
  const { maxAttemptsPerDay, minAttemptInterval, workingTime } = strategy;
  return {
    StrategyId: strategy.id ?? strategyId,
    StrategyName: strategy.name,
    RepeatBy: strategy.repeatBy,
    RepeatDays: strategy.repeatDays,
    Repeatable: strategy.repeatable,
    RoutingStrategy: strategy.routingStrategy,
    StartTime: strategy.startTime,
    EndTime: strategy.endTime,
    MaxAttemptsPerDay: maxAttemptsPerDay === undefined ? undefined : Number(maxAttemptsPerDay),
    MinAttemptInterval: minAttemptInterval === undefined ? undefined : Number(minAttemptInterval),
    WorkingTime: workingTime?.map(({ beginTime, endTime }) => ({ BeginTime: beginTime, EndTime: endTime })),
  };
}

/** A job under all names that the operations have for its fields. It has no calls yet. */
export function jobRow(job: Job): object {
  const { input, jobId, contactIds } = job;
  const [first] = input.contacts;
  return {
    JobId: jobId,
    Id: jobId,
    JobGroupId: job.jobGroupId,
    InstanceId: job.instanceId,
    Status: job.status,
    StatusName: job.status,
    CallingNumbers: job.callingNumbers,
    CalledNumber: first?.phoneNumber,
    ReferenceId: first?.referenceId,
    Priority: first?.priority,
    Contacts: input.contacts.map((contact, index) => ({
      ContactId: contactIds[index],
      ContactName: contact.name,
      Honorific: contact.honorific ?? contact.name,
      JobId: jobId,
      PhoneNumber: contact.phoneNumber,
      ReferenceId: contact.referenceId,
      Role: contact.role,
      State: 'Available',
    })),
    Extras: (input.extras ?? []).map(({ key, value }) => ({ Key: key, Value: value ?? '' })),
    Summary: [],
    TagHits: [],
    Tasks: [],
  };
}
