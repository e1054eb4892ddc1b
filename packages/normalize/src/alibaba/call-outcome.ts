import { mapNative } from '../map-native.js';
import type { Call, CallStatus, HangupCause } from '../model/call.js';
import type { Normalized } from '../model/normalized.js';
import { textOf } from '../read-native.js';
import { endReasons } from './end-reasons.js';
import { jobFailures, jobStatuses } from './job-outcomes.js';
import { taskStatuses } from './task-statuses.js';

type Members = Readonly<Record<string, unknown>>;
type Outcome = Pick<Call, 'status' | 'hangupCause'>;

/** How a call ended and why: by its task or, where there was no call to be a task, by its job. */
export function outcomeOfCall(task: Members, job: Members): Outcome {
  const isTold = [task.Status, task.EndReason, task.TaskEndReason].some((told) => told !== undefined);
  return isTold ? outcomeOfTask(task) : outcomeOfJob(job);
}

function outcomeOfTask(task: Members): Outcome {
  const known = lookUp(taskStatuses, task.Status);
  const endReason = task.EndReason ?? task.TaskEndReason;
  return {
    status: { normalized: refined(known?.status ?? 'unknown', task), native: task.Status },
    hangupCause: endReason === undefined ? told(known?.cause, task.Status) : mapNative(endReasons, endReason),
  };
}

/** The flags say what a status leaves open, and never that another was wrong. */
function refined(status: CallStatus, { HasAnswered, HasHangUpByRejection }: Members): CallStatus {
  const isOpen = status === 'unknown' || status === 'failed';
  if (isOpen && isTrue(HasHangUpByRejection)) return 'declined';
  return isOpen && isTrue(HasAnswered) ? 'answered' : status;
}

function isTrue(flag: unknown): boolean {
  return flag === true || flag === 'true';
}

function outcomeOfJob(job: Members): Outcome {
  const status = mapNative(jobStatuses, job.Status);
  const reason = job.FailureReason ?? job.JobFailureReason;
  const failure = status.normalized === 'failed' ? lookUp(jobFailures, reason) : undefined;
  return {
    status: failure === undefined ? status : { normalized: failure.status, native: job.Status },
    hangupCause: reason === undefined ? mapNative(endReasons, job.EndReason) : told(failure?.cause, reason),
  };
}

function told(cause: HangupCause = 'unknown', native: unknown): Normalized<HangupCause> {
  return { normalized: cause, native };
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, native: unknown): Value | undefined {
  const key = textOf(native) ?? '';
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
