import type { Job, JobFailureReason } from './job.js';
import { isOver, type JobStatus } from './job-status.js';
import type { JobStore } from './job-store.js';

/** A contact is reached, or given up for a reason. */
export function settleContact(
  store: JobStore,
  job: Job,
  contact: number,
  reason: JobFailureReason | undefined,
): void {
  job.open = job.open.filter((index) => index !== contact);
  if (reason === undefined) job.isReached = true;
  else job.failureReason = reason;
  refreshJob(store, job);
}

/** Gives up whoever of a job is not in a call. */
export function giveUp(
  store: JobStore,
  job: Job,
  reason: JobFailureReason,
  isMeant: (contact: number) => boolean = () => true,
): void {
  if (isOver(job.status)) return;
  for (const contact of job.open) {
    if (isMeant(contact) && !isInCall(job, contact)) settleContact(store, job, contact, reason);
  }
}

/** Puts a job into the state that follows from its contacts. */
export function refreshJob(store: JobStore, job: Job): void {
  if (isOver(job.status)) return;
  const isDone = job.inCall === 0 && job.open.length === 0;
  if (isDone && job.isReached) job.failureReason = undefined;
  store.moveJob(job, statusOf(job));
}

function statusOf({ inCall, open, isHeld, isReached }: Job): JobStatus {
  if (inCall > 0) return 'Executing';
  if (open.length > 0) return isHeld ? 'Paused' : 'Scheduling';
  return isReached ? 'Succeeded' : 'Failed';
}

function isInCall({ tasks }: Job, contact: number): boolean {
  return tasks.some(
    (task) => task.contact === contact && task.call !== undefined && task.call.state !== 'ended',
  );
}
