import { cutTalk } from '../network/call-plan.js';
import type { CallRecord } from './call-record.js';

/** A call under way. */
export interface LiveCall<Run, Member> {
  run: Run;
  callee: Member;
  call: CallRecord;
  /** The event that comes next in this call. */
  event: number;
}

/** A call that was ended before its plan came to the end loses what did not happen. */
export function endCall(call: CallRecord, now: Date): void {
  const since = (start: Date) => Math.round((now.getTime() - start.getTime()) / 1000);
  if (call.answeredAt) cutTalk(call, since(call.answeredAt));
  else {
    if (call.result === 'answered' || call.result === 'voicemail') call.result = 'no_answer';
    call.ringSeconds = Math.min(call.ringSeconds, since(call.startedAt));
    Object.assign(call, { talkSeconds: 0, turns: [], intent: undefined, transferredTo: undefined });
  }
  call.state = 'ended';
  call.endedAt = now;
}
