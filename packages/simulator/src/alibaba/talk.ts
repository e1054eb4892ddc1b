import type { CallRecord } from '../dialling/call-record.js';
import type { Task } from './job.js';

/** One thing that was said in a talk, in the vendor's words. */
export interface Line {
  speaker: 'Robot' | 'Contact';
  text: string;
  action: string;
  at: Date;
  /** The person cut the robot short. */
  isInterrupted?: boolean;
}

/** What has been said in a call until now. */
export function linesOf(call: CallRecord, now: Date): Line[] {
  const { answeredAt, turns } = call;
  if (!answeredAt) return [];
  const moment = (seconds: number) => new Date(answeredAt.getTime() + seconds * 1000);
  const lines = turns.map((turn, index): Line => {
    const isLast = index === turns.length - 1;
    const action = turn.who === 'robot' ? robotAction(call, index === 0, isLast) : calleeAction(turn.keys);
    return {
      speaker: turn.who === 'robot' ? 'Robot' : 'Contact',
      text: turn.keys ?? turn.text ?? '',
      action,
      at: moment(turn.startSeconds),
      ...(turn.interrupted && { isInterrupted: true }),
    };
  });
  return lines.filter(({ at }) => at <= now);
}

function robotAction({ transferredTo, endedBy }: CallRecord, isFirst: boolean, isLast: boolean): string {
  if (isLast && transferredTo !== undefined) return 'TransferToAgent';
  if (isLast && endedBy === 'robot') return 'HangUp';
  return isFirst ? 'Broadcast' : 'Dialogue';
}

function calleeAction(keys: string | undefined): string {
  return keys === undefined ? 'Dialogue' : 'CollectedNumber';
}

/** The turns of a talk under the names that all operations have for them. The last holds the length of the talk. */
export function turnRows({ taskId, call }: Task, lines: readonly Line[]): object[] {
  return lines.map(({ speaker, text, action, at, isInterrupted }, index) => {
    const isLast = index === lines.length - 1 && call?.state === 'ended';
    const details = {
      ...(isInterrupted && { answer: text }),
      ...(isLast && { duration: call.talkSeconds }),
    };
    return {
      Speaker: speaker,
      Script: text,
      Action: action,
      ActionParams: JSON.stringify(details),
      SequenceId: taskId,
      Summary: [],
      Timestamp: at.getTime(),
    };
  });
}
