import type { Call, CallStatus } from '../model/call.js';
import type { CallChangedEvent, CallEndedEvent } from '../model/voice-event.js';

/** Every status, and whether another may follow. Of `unknown` nobody knows. */
const isOpen: Readonly<Record<CallStatus, boolean>> = {
  queued: true,
  in_progress: true,
  answered: false,
  voicemail: false,
  no_answer: false,
  busy: false,
  declined: false,
  unreachable: false,
  switched_off: false,
  out_of_service: false,
  invalid_number: false,
  blocked: false,
  cancelled: false,
  failed: false,
  unknown: true,
};

/**
 * The event that a call is which you asked for: for vendors that report nothing by themselves, and to fill gaps of those
 * that do. A call of unknown status counts as ended when the vendor says when it ended.
 */
export function eventOfCall<Raw>(call: Call<Raw>): CallChangedEvent<Raw> | CallEndedEvent<Raw> {
  const { normalized: status } = call.status;
  const endedAt = call.endedAt.normalized;
  const hasEnded = status === 'unknown' ? endedAt !== undefined : !isOpen[status];
  return {
    kind: hasEnded ? 'call_ended' : 'call_changed',
    vendor: call.vendor,
    trust: 'asked',
    deliveryId: undefined,
    at: hasEnded ? endedAt : undefined,
    campaign: call.campaign,
    callee: call.callee,
    calleeFinished: call.calleeFinished,
    call,
    raw: call.raw,
  };
}

/** An event for each of the calls. */
export function callsToEvents<Raw>(
  calls: Iterable<Call<Raw>>,
): (CallChangedEvent<Raw> | CallEndedEvent<Raw>)[] {
  return Array.from(calls, (call) => eventOfCall(call));
}
