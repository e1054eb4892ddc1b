import type { Conversation } from './conversations.js';
import type { Task } from './job.js';
import { type Line, linesOf } from './talk.js';
import { outcomeOfCall, outcomeOfTalk, resultWords, type TaskOutcome } from './task-outcome.js';

/** What there is to say of an attempt, whoever dialled. */
export interface TaskFacts {
  outcome: TaskOutcome;
  callId: string | undefined;
  calledNumber: string | undefined;
  callingNumber: string;
  startedAt: Date | undefined;
  endedAt: Date | undefined;
  ringSeconds: number | undefined;
  /** Of a talk that is over. */
  talkSeconds: number | undefined;
  sipCode: string | undefined;
  intent: string | undefined;
}

/** `conversation`: what a call centre has had the robot say for the task. */
export function factsOf(task: Task, conversation: Conversation | undefined): TaskFacts {
  return task.call ? factsOfCall(task, task.call) : factsOfReport(task, conversation);
}

/** What has been said until now. */
export function linesOfTask(
  { call }: Task,
  conversation: Conversation | undefined,
  now: Date,
): readonly Line[] {
  return call ? linesOf(call, now) : (conversation?.lines ?? []);
}

function factsOfCall(task: Task, call: NonNullable<Task['call']>): TaskFacts {
  const outcome = outcomeOfCall(task, call);
  const isOver = call.state === 'ended';
  return {
    outcome,
    callId: call.callId,
    calledNumber: call.number,
    callingNumber: task.callingNumber,
    startedAt: call.startedAt,
    endedAt: call.endedAt,
    ringSeconds: isOver ? call.ringSeconds : undefined,
    talkSeconds: isOver ? call.talkSeconds : undefined,
    sipCode: isOver ? resultWords[call.result].sipCode : undefined,
    intent: isOver ? call.intent : undefined,
  };
}

function factsOfReport(
  { toldStatus, reportedCall, callingNumber }: Task,
  talk: Conversation | undefined,
): TaskFacts {
  const unconnected = { status: toldStatus ?? 'Executing', endReason: undefined, isConnected: false };
  const isTalked = toldStatus === undefined && talk?.endReason !== undefined;
  const seconds = talk?.endedAt && (talk.endedAt.getTime() - talk.startedAt.getTime()) / 1000;
  return {
    outcome: isTalked ? outcomeOfTalk(talk.endReason ?? '') : unconnected,
    callId: reportedCall?.callId ?? talk?.callId,
    calledNumber: reportedCall?.calledNumber ?? talk?.calledNumber,
    callingNumber: reportedCall?.callingNumber ?? talk?.callingNumber ?? callingNumber,
    startedAt: reportedCall?.startedAt ?? talk?.startedAt,
    endedAt: reportedCall?.endedAt ?? talk?.endedAt,
    ringSeconds: undefined,
    talkSeconds: seconds === undefined ? undefined : Math.round(seconds),
    sipCode: undefined,
    intent: talk?.intent,
  };
}
