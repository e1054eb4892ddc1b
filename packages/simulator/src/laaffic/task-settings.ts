import type { CallingWindow } from '../dialling/calling-window.js';
import type { Files } from './files.js';
import { offsetSeconds, parseLocalTime } from './local-time.js';
import type { AllowedTime, NumberInfo, TaskRequest, VoiceRequest } from './requests.js';
import { taskStatus } from './statuses.js';
import type { CalleeData, SeatTransfer, Task, TaskCallee, TaskData, Voice } from './task.js';
import { textsOf } from './texts.js';

/** Calls at a time of one task; the vendor states no figure. */
const linesOfTask = 300;
const defaultRingSeconds = 60;
const defaultTalkSeconds = 300;

/** What of a new task does not come from its request. */
export type TaskOrigin = Pick<TaskData, 'keyId' | 'kind' | 'createdAt'> & Partial<TaskData>;

/** A task as a request asks for it. */
export function draftTask(request: TaskRequest, callees: TaskCallee[], origin: TaskOrigin): Task {
  const { taskName, displayNum, sendTime, maxCalls, maxRingingTime, allowSendTime = [] } = request;
  return {
    id: String(origin.keyId),
    ...freshRun,
    concurrency: linesOfTask,
    ringLimitSeconds: maxRingingTime ?? defaultRingSeconds,
    window: windowOf(allowSendTime),
    callees,
    again: [],
    data: {
      taskName,
      sendAt: sendTime ? parseLocalTime(sendTime) : undefined,
      displayNum: displayNum ?? '',
      agentId: undefined,
      industry: '10',
      voice: undefined,
      maxTalkSeconds: talkLimit(maxCalls),
      isRecorded: false,
      calledInfo: '',
      flowKeyId: undefined,
      recall: undefined,
      ...freshData,
      ...origin,
    },
  };
}

/** The same task for some of its callees, at once. */
export function repeatTask(task: Task, callees: readonly TaskCallee[], changes: TaskChanges): Task {
  return {
    ...task,
    ...freshRun,
    id: String(changes.keyId),
    callees: callAgain(callees),
    again: [],
    data: { ...task.data, ...freshData, sendAt: undefined, ...changes },
  };
}

type TaskChanges = Pick<TaskData, 'keyId' | 'taskName' | 'createdAt'> & Partial<TaskData>;

const freshRun = { status: 'waiting', next: 0, active: 0, pausing: 0, opening: undefined } as const;
const freshData = { status: taskStatus.waiting, startEvent: undefined, called: 0, succeeded: 0 };

/** No least value is documented, and nothing is left of a call below one second. */
export function talkLimit(maxCalls: number = defaultTalkSeconds): number {
  return Math.max(1, maxCalls);
}

export function toCallees(numbers: readonly NumberInfo[]): TaskCallee[] {
  const none: CalleeData = {};
  return numbers.map((info) => {
    const texts = textsOf(info);
    return { number: info.calleeNumber, state: 'waiting', calls: [], data: texts ? { texts } : none };
  });
}

/** The same callees for another task. */
export function callAgain(callees: readonly TaskCallee[]): TaskCallee[] {
  return callees.map(({ number, data }) => ({ number, state: 'waiting', calls: [], data }));
}

/** A file that came along has been uploaded before. */
export function voiceOf(request: VoiceRequest, files: Files): Voice {
  const { source, voiceFileId, uploadName, text } = request;
  const { loopCount = 1, delayPlay = 0, delayHangup = 0 } = request;
  const fileId = source === 3 ? undefined : (voiceFileId ?? undefined);
  const searched = source === 3 ? (text ?? '') : (uploadName ?? files.nameOf(voiceFileId ?? ''));
  const says = source === 3 ? searched : `[${searched}]`;
  return { says, searched, fileId, loopCount, delayPlay, delayHangup, seat: seatOf(request) };
}

/** A transfer is delayed by key only. */
function seatOf({ toSeat, sipGroupId, toSeatType, ...byKey }: VoiceRequest): SeatTransfer | undefined {
  if (toSeat !== 1) return undefined;
  const group = String(sipGroupId);
  if (toSeatType !== 2) return { group, key: undefined, delay: 0 };
  return { group, key: byKey.toSeatKey ?? undefined, delay: byKey.delayTransfer ?? 0 };
}

/** A range that ends before it begins reaches over midnight. */
function windowOf(times: readonly AllowedTime[]): CallingWindow | undefined {
  if (times.length === 0) return undefined;
  const ranges = times.flatMap(({ strTime, endTime }): [number, number][] => {
    const [start, end] = [secondsOf(strTime), secondsOf(endTime)];
    if (start < end) return [[start, end]];
    return [
      [start, 86_400],
      [0, end],
    ];
  });
  return { offsetSeconds, ranges };
}

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60;
}
