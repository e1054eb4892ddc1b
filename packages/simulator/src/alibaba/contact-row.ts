import { type Job, type JobGroup, numberOf } from './job.js';

/** A contact under all names that the operations have for its fields. */
export function contactRow(
  { groupOf }: { groupOf(job: Job): JobGroup | undefined },
  job: Job,
  index: number,
): object {
  const { name, honorific = name, phoneNumber, referenceId, role } = job.input.contacts[index] ?? {};
  const id = job.contactIds[index];
  return {
    ContactId: id,
    Id: id,
    ContactName: name,
    Name: name,
    Honorific: honorific,
    JobId: job.jobId,
    JobUuid: job.jobId,
    PhoneNumber: phoneNumber,
    PreferredPhoneNumber: numberOf(job, index),
    ReferenceId: referenceId,
    Role: role,
    State: stateOf(groupOf(job), job, index),
  };
}

function stateOf(group: JobGroup | undefined, job: Job, index: number): string {
  if (group?.suspendedNumbers.has(numberOf(job, index))) return 'Suspended';
  const last = job.tasks.findLast(({ contact }) => contact === index)?.call;
  if (last?.state === 'ended' && last.result === 'invalid_number') return 'DoesNotExist';
  return job.input.contacts[index]?.state ?? 'Available';
}
