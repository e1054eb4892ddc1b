import { blankCall, blankCampaignReference } from '../events/blank-call.js';
import { mapNative } from '../map-native.js';
import type { Call, CalleeReference, CallLabel } from '../model/call.js';
import type { Normalized } from '../model/normalized.js';
import type { Transcript } from '../model/transcript.js';
import { amountOf, filledTextOf, listOf, recordOf, textOf } from '../read-native.js';
import { outcomeOfCall } from './call-outcome.js';
import { hangUpParties, speakers } from './call-parties.js';
import { jobEnds } from './job-outcomes.js';
import { readEpoch } from './read-epoch.js';
import type { AlibabaReadingOptions } from './reading-options.js';

type Members = Readonly<Record<string, unknown>>;

/** A task (one call) and the job (one contact) that it belongs to, as the vendor told them. */
export interface AlibabaCallRow {
  readonly task: unknown;
  readonly job: unknown;
}

/**
 * Turns a task into a call: of a job of listJobs, describeJob, queryJobs or queryJobsWithResult (`LatestTask`), or of
 * getTaskByUuid, which tells no job. Without a task the call is what the job says of it. Never throws.
 */
export function toCall(
  task: unknown,
  job?: unknown,
  options: AlibabaReadingOptions = {},
): Call<AlibabaCallRow> {
  return readCall(recordOf(task), recordOf(job), { task, job }, options);
}

function readCall(
  task: Members,
  job: Members,
  row: AlibabaCallRow,
  options: AlibabaReadingOptions,
): Call<AlibabaCallRow> {
  const milliseconds = amountOf(task.CallDuration);
  return {
    ...blankCall('alibaba', row),
    id: filledTextOf(task.TaskId) ?? filledTextOf(task.Id),
    campaign: {
      ...blankCampaignReference,
      id: filledTextOf(task.JobGroupId) ?? filledTextOf(job.JobGroupId),
      scriptId: filledTextOf(task.ScenarioId) ?? filledTextOf(job.ScenarioId),
    },
    callee: calleeOf(task, job, options),
    calleeFinished: mapNative(jobEnds, job.Status),
    callerNumber: filledTextOf(task.CallingNumber),
    ...outcomeOfCall(task, job),
    hungUpBy: mapNative(hangUpParties, task.HangUpDirection),
    sipCode: filledTextOf(task.SipCode),
    plannedAt: readEpoch(task.PlanedTime ?? task.PlannedTime ?? job.NextExecutionTime),
    startedAt: readEpoch(task.ActualTime ?? task.CallTime ?? job.ActualTime),
    endedAt: readEpoch(task.EndTime),
    ringSeconds: secondsOf(task.RealRingingDuration),
    durationSeconds: {
      normalized: milliseconds === undefined ? undefined : milliseconds / 1000,
      native: task.CallDuration ?? task.Duration,
    },
    transcript: transcriptOf(task.Conversation ?? task.Conversations),
    labels: labelsOf(task, job),
    variables: listOf(job.Extras)
      .map(recordOf)
      .map(({ Key, Value }) => ({ name: textOf(Key), value: textOf(Value) })),
  };
}

/** All calls that a job tells of, in the vendor's order; one without a task where it tells of none. */
export function toCalls(job: unknown, options: AlibabaReadingOptions = {}): Call<AlibabaCallRow>[] {
  const { Tasks, LatestTask } = recordOf(job);
  const tasks = listOf(Tasks ?? (LatestTask === undefined ? undefined : [LatestTask]));
  return tasks.length === 0
    ? [toCall(undefined, job, options)]
    : tasks.map((task) => toCall(task, job, options));
}

function calleeOf(
  task: Members,
  job: Members,
  { toPhone = () => undefined }: AlibabaReadingOptions,
): CalleeReference {
  const contacts = listOf(job.Contacts).map(recordOf);
  const called = filledTextOf(task.CalledNumber) ?? filledTextOf(job.CalledNumber);
  const contact =
    task.Contact === undefined
      ? (called && contacts.find(({ PhoneNumber }) => PhoneNumber === called)) || contacts[0] || {}
      : recordOf(task.Contact);
  const number = called ?? filledTextOf(contact.PreferredPhoneNumber) ?? filledTextOf(contact.PhoneNumber);
  return {
    id: filledTextOf(contact.ReferenceId) ?? filledTextOf(job.ReferenceId),
    vendorId: [task.JobId, job.JobId, job.Id, contact.JobId, contact.JobUuid].map(filledTextOf).find(Boolean),
    phone: { normalized: number === undefined ? undefined : toPhone(number), native: number },
    name: [contact.ContactName, contact.Name, contact.Honorific].map(filledTextOf).find(Boolean),
    passThrough: undefined,
  };
}

function secondsOf(native: unknown): Normalized<number | undefined> {
  return { normalized: amountOf(native), native };
}

function transcriptOf(turns: unknown): Transcript | undefined {
  if (!Array.isArray(turns)) return undefined;
  return turns.map((native: unknown) => {
    const { Speaker, Script, Timestamp } = recordOf(native);
    return {
      who: mapNative(speakers, Speaker).normalized,
      text: filledTextOf(Script),
      keys: undefined,
      at: readEpoch(Timestamp).normalized,
      native,
    };
  });
}

function labelsOf(task: Members, job: Members): CallLabel[] {
  const brief = filledTextOf(task.Brief);
  const tags = listOf(task.TagHits ?? job.TagHits).map(recordOf);
  const summaries = listOf(job.Summary).map(recordOf);
  const collected = listOf(task.Extras).map(recordOf);
  const faults = listOf(task.DialExceptionCodes).map(recordOf);
  const failure = filledTextOf(job.FailureReason) ?? filledTextOf(job.JobFailureReason);
  return [
    ...(brief === undefined ? [] : [{ name: undefined, group: 'Brief', value: brief }]),
    ...(failure === undefined ? [] : [{ name: undefined, group: 'FailureReason', value: failure }]),
    ...tags.map(({ TagName, TagGroup }) => labelOf(TagName, TagGroup, undefined)),
    ...summaries.map(({ SummaryName, Category, Content }) => labelOf(SummaryName, Category, Content)),
    // A job's are its variables.
    ...collected.map(({ Key, Value }) => labelOf(Key, 'Extras', Value)),
    ...faults.map(({ Code, Hint }) => labelOf(Code, 'DialExceptionCodes', Hint)),
  ];
}

function labelOf(name: unknown, group: unknown, value: unknown): CallLabel {
  return { name: textOf(name), group: textOf(group), value: textOf(value) };
}
