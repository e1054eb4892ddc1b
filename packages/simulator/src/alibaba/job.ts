import type { CallRecord } from '../dialling/call-record.js';
import { nextOpening } from '../dialling/calling-window.js';
import type { Callee, CampaignRun } from '../dialling/campaign-run.js';
import type { GroupFigures } from './group-figures.js';
import { concurrencyOfInstance } from './instances.js';
import type { JobStatus } from './job-status.js';
import type { GroupSettings, JobInput, StrategyInput } from './requests.js';

/** The vendor's words for why a job failed, of those that can befall a simulated one. */
export type JobFailureReason =
  | 'NoAnswer'
  | 'CallFailed'
  | 'EmptyNumber'
  | 'TimeUp'
  | 'InvalidStrategy'
  | 'PerDayCallCountLimit'
  | 'ContactSuspended';

export interface JobGroup {
  instanceId: string;
  jobGroupId: string;
  name: string;
  description: string;
  settings: GroupSettings;
  strategyId: string;
  /** Set by ModifyJobGroup: nobody is called meanwhile. */
  hold: 'Draft' | 'Paused' | undefined;
  /** Numbers that SuspendCall named. */
  suspendedNumbers: Set<string>;
  /** Its runs of the dialler: one for its own strategy, and one for each that came with jobs. */
  runIds: string[];
  /** How often each number was called on the day. */
  callsOfDay: { day: number; counts: Map<string, number> };
  figures: GroupFigures;
  createdAt: Date;
  modifiedAt: Date;
}

export interface Job {
  instanceId: string;
  jobId: string;
  jobGroupId: string | undefined;
  /** The run of the dialler that calls its contacts. */
  runId: string;
  strategyId: string;
  /** Of StartJob; else those of the group count. */
  scriptId: string | undefined;
  /** Likewise. */
  scenarioId: string | undefined;
  status: JobStatus;
  failureReason: JobFailureReason | undefined;
  input: JobInput;
  contactIds: string[];
  callingNumbers: string[];
  createdAt: Date;
  /** When it came to its last state. */
  endedAt: Date | undefined;
  nextCallAt: Date | undefined;
  tasks: Task[];
  /** Suspended: not called again until it is resumed. */
  isHeld: boolean;
  /** Indexes of the contacts that are neither reached nor given up. */
  open: number[];
  inCall: number;
  isReached: boolean;
  /** Indexes of contacts whose turn came while the job was suspended. */
  parked: number[];
}

/** One attempt to call a contact: by the vendor, with a call, or by a call centre that reports. */
export interface Task {
  taskId: string;
  jobId: string;
  instanceId: string;
  jobGroupId: string | undefined;
  /** Index of the contact in the job. */
  contact: number;
  callingNumber: string;
  plannedAt: Date;
  /** Undefined when the vendor did not dial. */
  call: CallRecord | undefined;
  /** By TerminateCall or SuspendCall. */
  stoppedBy: 'terminateCall' | 'suspendCall' | undefined;
  /** A state that a call centre reported, or why there is no call. */
  toldStatus: string | undefined;
  /** Of a task that a call centre prepared: the call that it reported. */
  reportedCall: ReportedCall | undefined;
}

export interface ReportedCall {
  callId: string;
  calledNumber: string;
  callingNumber: string;
  startedAt: Date;
  endedAt: Date | undefined;
}

export interface RunData {
  instanceId: string;
  jobGroupId: string | undefined;
  strategy: StrategyInput;
  strategyId: string;
  /** Of StartJob: past the schedule and the instance's calls at a time. */
  isImmediate: boolean;
  /** The event of the strategy's end. */
  timeUp: number | undefined;
}

export type Run = CampaignRun<RunData, ContactData>;

/** One that waits for its contacts. */
export function newRun(id: string, data: RunData, ringLimitSeconds: number): Run {
  const concurrency = data.isImmediate ? Number.POSITIVE_INFINITY : concurrencyOfInstance;
  const idle = { next: 0, again: [], active: 0, pausing: 0, opening: undefined };
  return { id, status: 'waiting', concurrency, ringLimitSeconds, callees: [], ...idle, data };
}

/** Whether somebody's turn has come, at an hour for calls. `now` in milliseconds since 1970. */
export function hasCallsNow(run: Run | undefined, now: number): boolean {
  if (!run || (run.again.length === 0 && run.next >= run.callees.length)) return false;
  return run.window === undefined || nextOpening(run.window, now) === now;
}

export interface ContactData {
  job: Job;
  /** Index of the contact in the job. */
  contact: number;
}

export type Contact = Callee<ContactData>;

export function contactOf(job: Job, contact: number): Contact {
  const calls = job.tasks.flatMap((task) => (task.contact === contact && task.call ? [task.call] : []));
  return { number: numberOf(job, contact), state: 'waiting', calls, data: { job, contact } };
}

/** The number that is called. */
export function numberOf({ input }: Job, contact: number): string {
  const { preferredPhoneNumber, phoneNumber = '' } = input.contacts[contact] ?? {};
  return preferredPhoneNumber ?? phoneNumber;
}
