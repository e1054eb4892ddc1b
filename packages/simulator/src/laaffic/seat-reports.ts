import type { CallRecord } from '../dialling/call-record.js';
import { formatLocalTime } from './local-time.js';
import type { Task } from './task.js';

/** The only seat of every group. */
const seat = { sipAccount: '1001', name: 'Seat 1001' } as const;

const fromGroupCall = 1;

const hangingDirections: Readonly<Record<CallRecord['endedBy'], number>> = { callee: 0, robot: 1, network: 3 };

/** How many seconds after the answer the seat's phone rings: when the robot has said all. Undefined when it does not. */
export function secondsToSeat({ transferredTo, turns, talkSeconds }: CallRecord): number | undefined {
  const said = turns.at(-1)?.endSeconds;
  return transferredTo !== undefined && said !== undefined && said < talkSeconds ? said : undefined;
}

export function ringingCall({ data }: Task, call: CallRecord, rings: Date): object {
  return {
    callId: call.callId,
    type: fromGroupCall,
    taskId: data.keyId,
    called: call.number,
    calledInfo: null,
    seatGroupName: call.transferredTo ?? '',
    noAnswerSipList: [],
    sipAccount: seat.sipAccount,
    callinEventTime: formatLocalTime(rings),
  };
}

/** Of the part of the call that the seat had; undefined when the seat had none. The seat takes the call as soon as it rings. */
export function callCentreReport({ data }: Task, call: CallRecord): object | undefined {
  const seconds = secondsToSeat(call);
  const { answeredAt, endedAt } = call;
  if (seconds === undefined || !answeredAt || !endedAt) return undefined;
  const start = new Date(answeredAt.getTime() + seconds * 1000);
  return {
    callId: call.callId,
    callSessionId: call.callId,
    called: call.number,
    calledInfo: data.calledInfo,
    caller: data.displayNum,
    agentName: seat.name,
    agentGroupName: call.transferredTo ?? '',
    callDuration: Math.round((endedAt.getTime() - start.getTime()) / 1000),
    callType: fromGroupCall,
    hangingDirection: hangingDirections[call.endedBy],
    labels: [],
    remark: '',
    callStartTime: formatLocalTime(start),
    answerTime: formatLocalTime(start),
    callEndTime: formatLocalTime(endedAt),
  };
}
