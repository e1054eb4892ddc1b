import type { components } from '@outdial/huawei';
import type { KnownValue } from '../known-value.js';
import type { CallStatus, HangupCause } from '../model/call.js';

interface CallOutcome {
  /** How a call ended that the vendor reports as failed. */
  readonly status: CallStatus;
  readonly cause: HangupCause;
}

/**
 * `failCode`. A person whom the queue lost had answered, so those calls count as answered though the vendor calls them
 * failed. Whether a person who hung up (00531, 00551) had answered is not said.
 */
export const callOutcomes: Readonly<Record<KnownValue<components['schemas']['FailCode']>, CallOutcome>> = {
  '00000': { status: 'answered', cause: 'finished' },
  '0': { status: 'answered', cause: 'finished' },
  '00531': { status: 'unknown', cause: 'hung_up' },
  '00537': { status: 'busy', cause: 'busy' },
  '00538': { status: 'invalid_number', cause: 'invalid_number' },
  '00548': { status: 'switched_off', cause: 'switched_off' },
  '00549': { status: 'unreachable', cause: 'unreachable' },
  '00551': { status: 'unknown', cause: 'hung_up' },
  '00601': { status: 'declined', cause: 'hung_up' },
  '00603': { status: 'no_answer', cause: 'no_answer' },
  '00604': { status: 'declined', cause: 'declined' },
  '00701': { status: 'answered', cause: 'hung_up' },
  '00702': { status: 'answered', cause: 'queue_timeout' },
  '01040': { status: 'no_answer', cause: 'no_answer' },
  '01043': { status: 'failed', cause: 'timeout' },
  '01046': { status: 'failed', cause: 'no_agent' },
  '01049': { status: 'failed', cause: 'timeout' },
  '34601': { status: 'failed', cause: 'campaign_gone' },
  '34605': { status: 'invalid_number', cause: 'invalid_number' },
  '34606': { status: 'failed', cause: 'no_capacity' },
  '34608': { status: 'failed', cause: 'timeout' },
  '00602': { status: 'failed', cause: 'no_capacity' },
  '00605': { status: 'failed', cause: 'no_capacity' },
  '01048': { status: 'failed', cause: 'no_capacity' },
  '00606': { status: 'failed', cause: 'fault' },
  '34611': { status: 'failed', cause: 'fault' },
};
