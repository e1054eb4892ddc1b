import type { components } from '@outdial/alibaba';
import type { KnownValue } from '../known-value.js';
import type { CallStatus, HangupCause } from '../model/call.js';

/** `Status` of a job: one contact, with all its calls. Taken for that of the call where the vendor tells of no call. */
export const jobStatuses: Readonly<Record<KnownValue<components['schemas']['JobStatus']>, CallStatus>> = {
  Scheduling: 'queued',
  Executing: 'in_progress',
  Succeeded: 'answered',
  Paused: 'queued',
  Failed: 'failed',
  Cancelled: 'cancelled',
  Drafted: 'queued',
};

/** `Status` of a job: whether no further call will come. */
export const jobEnds: Readonly<Record<KnownValue<components['schemas']['JobStatus']>, boolean>> = {
  Scheduling: false,
  Executing: false,
  Succeeded: true,
  Paused: false,
  Failed: true,
  Cancelled: true,
  Drafted: false,
};

interface JobFailure {
  readonly status: CallStatus;
  readonly cause: HangupCause;
}

/** `FailureReason` of a job. */
export const jobFailures: Readonly<Record<KnownValue<components['schemas']['JobFailureReason']>, JobFailure>> =
  {
    Unknown: { status: 'failed', cause: 'unknown' },
    NoAnswer: { status: 'no_answer', cause: 'no_answer' },
    InvalidStrategy: { status: 'failed', cause: 'fault' },
    TimeUp: { status: 'failed', cause: 'timeout' },
    NoStrategy: { status: 'failed', cause: 'fault' },
    CallFailed: { status: 'failed', cause: 'unknown' },
    PerDayCallCountLimit: { status: 'blocked', cause: 'blocked' },
    ContactBlockList: { status: 'blocked', cause: 'blocked' },
    EmptyNumber: { status: 'invalid_number', cause: 'invalid_number' },
    JobPerDayCallCountLimit: { status: 'blocked', cause: 'blocked' },
    VerificationCancelled: { status: 'blocked', cause: 'blocked' },
    ContactSuspended: { status: 'blocked', cause: 'blocked' },
    InArrears: { status: 'out_of_service', cause: 'out_of_service' },
    OutOfService: { status: 'out_of_service', cause: 'out_of_service' },
    // It was called, and not reached; how the last call went is not said.
    NoneRepeatableJobMaxAttemptCountLimit: { status: 'failed', cause: 'unknown' },
  };
