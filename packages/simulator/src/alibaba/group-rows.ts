import { type GroupFigures, jobsIn } from './group-figures.js';
import type { JobGroup } from './job.js';
import { isOver, jobStatuses } from './job-status.js';
import type { GroupSettings, StrategyInput } from './requests.js';
import { scriptName } from './scripts.js';

/**
 * A job group under all names that the operations have for its fields; the document says which of them an answer has. What
 * the simulator knows nothing of is left out.
 */
export function groupRow(group: JobGroup): object {
  const { settings, name, description, jobGroupId, createdAt, modifiedAt, figures } = group;
  const { StrategyJson: strategy, FlashSmsExtras: sms, RecallStrategyJson: recall, ScriptId } = settings;
  return {
    ...sameNames(settings),
    JobGroupId: jobGroupId,
    JobGroupName: name,
    JobGroupDescription: description,
    CallingNumbers: settings.CallingNumber ?? [],
    RecallCallingNumbers: settings.RecallCallingNumber ?? [],
    CreationTime: createdAt.getTime(),
    ModifyTime: String(modifiedAt.getTime()),
    ScriptName: ScriptId && scriptName(ScriptId),
    Status: statusOf(group),
    Progress: progressOf(group),
    Strategy: strategyRow(group.strategyId, strategy ?? {}),
    TotalCallNum: figures.calls,
    FlashSmsExtras: sms && { ConfigId: sms.configId, TemplateId: sms.templateId },
    RecallStrategy: recall && {
      EmptyNumberIgnore: recall.emptyNumberIgnore ?? false,
      InArrearsIgnore: recall.inArrearsIgnore ?? false,
      OutOfServiceIgnore: recall.outOfServiceIgnore ?? false,
    },
    Result: {
      ClientHangupNum: figures.ends.CLIENT_HANGUP ?? 0,
      FinishedNum: figures.ends.FINISHED ?? 0,
      NoInteractNum: figures.ends.INO_INTERACTION ?? 0,
      TimeoutHangupNum: figures.ends.CHATBOT_HANGUP_AFTER_SILENCE ?? 0,
      UnrecognizedNum: 0,
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

/** As set, else of its jobs: calling, waiting, paused, or done. */
export function statusOf({ hold, figures: { jobs } }: JobGroup): string {
  if (hold !== undefined) return hold;
  const open = (['Executing', 'Scheduling', 'Paused'] as const).find((status) => jobs[status] > 0);
  if (open !== undefined) return open;
  const over = jobStatuses.filter((status) => isOver(status) && jobs[status] > 0);
  if (over.length === 0) return 'Scheduling';
  return over.length === 1 && over[0] === 'Cancelled' ? 'Cancelled' : 'Completed';
}

function progressOf(group: JobGroup): object {
  const counts = jobCounts(group.figures);
  const { startedAt } = group.figures;
  return {
    ...counts,
    Cancelled: counts.CancelledNum,
    Executing: counts.ExecutingNum,
    Failed: counts.FailedNum,
    Paused: counts.PausedNum,
    Scheduling: counts.SchedulingNum,
    TotalCompleted: counts.TotalCompletedNum,
    TotalNotAnswered: counts.TotalNotAnsweredNum,
    StartTime: startedAt?.getTime(),
    Status: statusOf(group),
  };
}

function jobCounts(figures: GroupFigures) {
  const { jobs } = figures;
  return {
    CancelledNum: jobs.Cancelled,
    ExecutingNum: jobs.Executing,
    FailedNum: jobs.Failed,
    PausedNum: jobs.Paused,
    SchedulingNum: jobs.Scheduling,
    TotalCompletedNum: jobs.Succeeded,
    TotalJobs: jobsIn(figures),
    TotalNotAnsweredNum: figures.notConnected,
  };
}

/** The live figures of DescribeGroupExecutingInfo. */
export function executingInfo(group: JobGroup): object {
  const { figures } = group;
  const { connected, ends, turns, startedAt, endedAt } = figures;
  const isDone = ['Completed', 'Cancelled'].includes(statusOf(group));
  return {
    CallNum: figures.calls,
    CallFailedNum: figures.notConnected,
    AvgTalkTime: connected === 0 ? 0 : Math.round(figures.talkSeconds / connected),
    DurationDistribution: JSON.stringify(
      connected === 0
        ? {}
        : textsOf({ min: figures.shortestTalk, max: figures.longestTalk, total: figures.talkSeconds }),
    ),
    TalkTurnsDistribution: JSON.stringify(textsOf({ ...turns, total: connected })),
    FinishedNum: ends.FINISHED ?? 0,
    HangUpByClientNum: ends.CLIENT_HANGUP ?? 0,
    NoInteractionNum: ends.INO_INTERACTION ?? 0,
    TransferByIntentNum: ends.TRANSFER_BY_INTENT ?? 0,
    TransferByNoAnswer: 0,
    StartTime: startedAt?.getTime(),
    EndTime: isDone ? endedAt?.getTime() : undefined,
    JobsProgress: jobCounts(figures),
  };
}

function textsOf(counts: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
}

/** In the request a JSON text in lower camel case, in the answer an object with capitals. */
function strategyRow(strategyId: string, strategy: StrategyInput): object {
  const { maxAttemptsPerDay, minAttemptInterval, workingTime } = strategy;
  return {
    StrategyId: strategyId,
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
