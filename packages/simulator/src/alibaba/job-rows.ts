import { contactRow } from './contact-row.js';
import { type Job, type JobGroup, numberOf } from './job.js';
import { statusName } from './status-names.js';
import { endReasons } from './task-outcome.js';
import { factsOfTask, latestTaskRow, type RowContext, taskRow } from './task-rows.js';

/** A job under the names that the operations which list jobs have for its fields, without its calls. */
export function briefJobRow(context: RowContext, job: Job): object {
  const { input, jobId } = job;
  const [first] = input.contacts;
  const group = context.groupOf(job);
  return {
    JobId: jobId,
    JobGroupId: job.jobGroupId,
    InstanceId: job.instanceId,
    Status: job.status,
    FailureReason: job.failureReason,
    StrategyId: job.strategyId,
    ScenarioId: job.scenarioId ?? group?.settings.ScenarioId,
    CallingNumbers: job.callingNumbers,
    CalledNumber: numberOf(job, 0),
    ReferenceId: first?.referenceId,
    Priority: first?.priority,
    Contacts: input.contacts.map((_, index) => contactRow(context, job, index)),
    Extras: extraRows(job),
  };
}

/** The same with its calls, and what came of them. */
export function jobRow(context: RowContext, job: Job): object {
  const talks = job.tasks.map((task) => factsOfTask(context, task));
  const last = talks.findLast(({ outcome }) => outcome.isConnected);
  const reason = endReasons.indexOf(last?.outcome.endReason ?? '') + 1;
  const labels = last?.intent === undefined ? [] : [last.intent];
  return {
    ...briefJobRow(context, job),
    ActualTime: talks[0]?.startedAt?.getTime(),
    NextExecutionTime: job.nextCallAt?.getTime(),
    // The vendor's list of numbers ends with 9.
    EndReason: reason >= 1 && reason <= 9 ? reason : undefined,
    Summary: labels.map((Content) => ({ SummaryName: 'intent', Content })),
    TagHits: labels.map((TagName) => ({ TagGroup: 'intent', TagName })),
    Tasks: job.tasks.map((task) => taskRow(context, job, task)),
  };
}

/** A job with its newest call as QueryJobsWithResult answers it. */
export function jobResultRow(context: RowContext, job: Job): object {
  return {
    Id: job.jobId,
    Status: job.status,
    StatusName: statusName(job.status),
    JobFailureReason: job.failureReason,
    LatestTask: latestTaskRow(context, job),
  };
}

/** Its own, else those of its group. */
export function scenariosOf(
  group: JobGroup | undefined,
  { scenarioId, scriptId }: Job,
): readonly (string | undefined)[] {
  const { ScenarioId, ScriptId } = group?.settings ?? {};
  return [scenarioId ?? ScenarioId, scriptId ?? ScriptId];
}

function extraRows({ input }: Job): object[] {
  return (input.extras ?? []).map(({ key, value }) => ({ Key: key, Value: value ?? '' }));
}
