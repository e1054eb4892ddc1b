import { contactRow } from './contact-row.js';
import type { Conversations } from './conversations.js';
import type { Job, JobGroup, Task } from './job.js';
import { statusName } from './status-names.js';
import { type Line, turnRows } from './talk.js';
import { factsOf, linesOfTask, type TaskFacts } from './task-facts.js';
import type { TaskOutcome } from './task-outcome.js';

/** What rows are made from beside jobs. */
export interface RowContext {
  now: Date;
  conversations: Conversations;
  groupOf(job: Job): JobGroup | undefined;
}

export function factsOfTask({ conversations }: RowContext, task: Task): TaskFacts {
  return factsOf(task, conversations.ofTask(task.taskId));
}

export function linesFor({ conversations, now }: RowContext, task: Task): readonly Line[] {
  return linesOfTask(task, conversations.ofTask(task.taskId), now);
}

/** An attempt under all names that ListJobs, DescribeJob, QueryJobs and GetTaskByUuid have for its fields. */
export function taskRow(context: RowContext, job: Job, task: Task): object {
  const facts = factsOfTask(context, task);
  const { outcome, startedAt, endedAt, ringSeconds, talkSeconds } = facts;
  const turns = turnRows(task, linesFor(context, task));
  const settings = context.groupOf(job)?.settings;
  return {
    TaskId: task.taskId,
    Id: task.taskId,
    JobId: job.jobId,
    JobGroupId: job.jobGroupId,
    InstanceId: job.instanceId,
    CallId: facts.callId,
    CalledNumber: facts.calledNumber,
    CallingNumber: facts.callingNumber,
    Contact: contactRow(context, job, task.contact),
    ActualTime: startedAt?.getTime(),
    PlanedTime: task.plannedAt.getTime(),
    PlannedTime: task.plannedAt.getTime(),
    EndTime: endedAt?.getTime(),
    Status: outcome.status,
    EndReason: outcome.endReason,
    Duration: talkSeconds,
    TotalDuration: talkSeconds === undefined ? undefined : talkSeconds + (ringSeconds ?? 0),
    RealRingingDuration: ringSeconds,
    RingingDuration: settings?.RingingDuration,
    SipCode: facts.sipCode,
    HangUpDirection: hangUpDirection(outcome, 'client'),
    ScenarioId: job.scenarioId ?? settings?.ScenarioId,
    Conversation: turns,
    Conversations: turns,
  };
}

/** The newest attempt as QueryJobsWithResult answers it. */
export function latestTaskRow(context: RowContext, job: Job): object | undefined {
  const task = job.tasks.at(-1);
  if (!task) return undefined;
  const { outcome, startedAt, talkSeconds, intent } = factsOfTask(context, task);
  const labels = intent === undefined ? [] : [intent];
  const isFinished = outcome.endReason === 'FINISHED';
  return {
    CallTime: startedAt?.getTime(),
    CallDuration: talkSeconds === undefined ? undefined : talkSeconds * 1000,
    CallDurationDisplay: talkSeconds === undefined ? undefined : String(talkSeconds),
    Contact: contactRow(context, job, task.contact),
    DialExceptionCodes: [],
    // The word for the person that this operation's example has.
    HangUpDirection: hangUpDirection(outcome, 'Callee'),
    Extras: labels.map((Value) => ({ Key: 'intent', Value })),
    TagHits: labels.map((TagName) => ({ TagGroup: 'intent', TagName })),
    HasAnswered: outcome.isConnected,
    HasHangUpByRejection: isRejected(task),
    HasLastPlaybackCompleted: isFinished,
    HasReachedEndOfFlow: isFinished,
    Status: outcome.status,
    StatusName: statusName(outcome.status),
    TaskEndReason: outcome.endReason,
  };
}

function hangUpDirection({ endReason }: TaskOutcome, person: string): string | undefined {
  return endReason && (endReason === 'CLIENT_HANGUP' ? person : 'ivr');
}

export function isRejected({ call }: Task): boolean {
  return call?.state === 'ended' && call.result === 'rejected';
}
