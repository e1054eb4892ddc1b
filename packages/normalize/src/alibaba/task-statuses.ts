import type { components } from '@outdial/alibaba';
import type { KnownValue } from '../known-value.js';
import type { CallStatus, HangupCause } from '../model/call.js';

interface TaskOutcome {
  readonly status: CallStatus;
  /** What the word says of why it ended; `EndReason`, where it is given, says it better. */
  readonly cause: HangupCause;
}

/** `Status` of a task, which is one call. */
export const taskStatuses: Readonly<Record<KnownValue<components['schemas']['TaskStatus']>, TaskOutcome>> = {
  Executing: { status: 'in_progress', cause: 'unknown' },
  Succeeded: { status: 'answered', cause: 'unknown' },
  NoAnswer: { status: 'no_answer', cause: 'no_answer' },
  NotExist: { status: 'invalid_number', cause: 'invalid_number' },
  Busy: { status: 'busy', cause: 'busy' },
  Cancelled: { status: 'cancelled', cause: 'cancelled' },
  Failed: { status: 'failed', cause: 'unknown' },
  NotConnected: { status: 'unreachable', cause: 'unreachable' },
  PoweredOff: { status: 'switched_off', cause: 'switched_off' },
  OutOfService: { status: 'out_of_service', cause: 'out_of_service' },
  InArrears: { status: 'out_of_service', cause: 'out_of_service' },
  EmptyNumber: { status: 'invalid_number', cause: 'invalid_number' },
  PerDayCallCountLimit: { status: 'blocked', cause: 'blocked' },
  ContactBlockList: { status: 'blocked', cause: 'blocked' },
  CallerNotRegistered: { status: 'failed', cause: 'caller_refused' },
  // Not said: by whom, nor whether anybody had answered.
  Terminated: { status: 'unknown', cause: 'unknown' },
  VerificationCancelled: { status: 'blocked', cause: 'blocked' },
  OutOfServiceNoCall: { status: 'out_of_service', cause: 'out_of_service' },
  InArrearsNoCall: { status: 'out_of_service', cause: 'out_of_service' },
  CallingNumberNotExist: { status: 'failed', cause: 'caller_refused' },
  SucceededFinish: { status: 'answered', cause: 'finished' },
  SucceededChatbotHangUpAfterNoAnswer: { status: 'answered', cause: 'not_understood' },
  SucceededChatbotHangUpAfterSilence: { status: 'answered', cause: 'silence' },
  SucceededClientHangUpAfterNoAnswer: { status: 'answered', cause: 'hung_up' },
  SucceededClientHangUp: { status: 'answered', cause: 'hung_up' },
  SucceededTransferByIntent: { status: 'answered', cause: 'transferred' },
  SucceededTransferAfterNoAnswer: { status: 'answered', cause: 'transferred' },
  SucceededInoInterAction: { status: 'answered', cause: 'silence' },
  SucceededError: { status: 'answered', cause: 'fault' },
  SucceededSpecialInterceptVoiceAssistant: { status: 'voicemail', cause: 'intercepted' },
  SucceededSpecialInterceptExtensionNumberTransfer: { status: 'answered', cause: 'intercepted' },
  SucceededSpecialInterceptCustomSpecialIntercept: { status: 'answered', cause: 'intercepted' },
  HighRiskSipCode: { status: 'blocked', cause: 'blocked' },
};
