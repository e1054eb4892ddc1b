import type { Callee, CampaignRun } from '../dialling/campaign-run.js';
import type { Industry } from './intents.js';
import type { TaskStatus } from './statuses.js';

/** Ids of tasks count upwards from here, far from those of flows, so that one is not taken for the other by accident. */
export const firstTaskKeyId = 100_000;

/** `direct`: numbers that are called without a task. */
export type TaskKind = 'agent' | 'ivr' | 'direct';

/** What an IVR plays, and whom it hands a call to. */
export interface Voice {
  /** The text, with its variables, or the file in brackets. */
  says: string;
  /** For the search of tasks: a text, or the name of a file. */
  searched: string;
  /** Of an uploaded file. */
  fileId: string | undefined;
  loopCount: number;
  /** Seconds of silence before the first playing, and before hanging up. */
  delayPlay: number;
  delayHangup: number;
  /** Undefined when nobody takes over. */
  seat: SeatTransfer | undefined;
}

export interface SeatTransfer {
  group: string;
  /** Undefined: after the voice has played. */
  key: string | undefined;
  /** Seconds after the key. */
  delay: number;
}

/** Variables of a template, by name. */
export type Texts = Readonly<Record<string, string>>;

/** Of a task that calls again for a recall flow. */
export interface RecallOrigin {
  sourceKeyId: number;
  /** Counts from 1. */
  number: number;
}

export interface TaskData {
  keyId: number;
  kind: TaskKind;
  taskName: string;
  status: TaskStatus;
  createdAt: Date;
  /** Milliseconds since 1970; undefined for at once. */
  sendAt: number | undefined;
  /** The event that starts it. */
  startEvent: number | undefined;
  displayNum: string;
  agentId: number | undefined;
  industry: Industry;
  voice: Voice | undefined;
  maxTalkSeconds: number;
  isRecorded: boolean;
  calledInfo: string;
  flowKeyId: number | undefined;
  recall: RecallOrigin | undefined;
  called: number;
  succeeded: number;
}

export interface CalleeData {
  texts?: Texts | undefined;
  /** Of the call that is to come, where the vendor names it before. */
  voiceId?: string;
}

export type Task = CampaignRun<TaskData, CalleeData>;
export type TaskCallee = Callee<CalleeData>;

/** A task as a program sees it. */
export interface GroupCallTask {
  keyId: number;
  kind: 'agent' | 'ivr';
  taskName: string;
  /** The agent, under the name that queries give it. */
  scriptId: number | undefined;
  createdAt: Date;
  status: TaskStatus;
  numberCount: number;
  /** Of `numberCount`: whose call is over. */
  calledCount: number;
  /** Of `calledCount`: who answered. */
  successCount: number;
  /** The task whose callees it calls again; undefined for one that was created. */
  sourceKeyId: number | undefined;
}

export function describeTask({ data, callees }: Task): GroupCallTask {
  return {
    keyId: data.keyId,
    kind: data.kind === 'agent' ? 'agent' : 'ivr',
    taskName: data.taskName,
    scriptId: data.agentId,
    createdAt: data.createdAt,
    status: data.status,
    numberCount: callees.length,
    calledCount: data.called,
    successCount: data.succeeded,
    sourceKeyId: data.recall?.sourceKeyId,
  };
}

/** Whether the callee's call was answered by a person: not being reached and being answered by a machine are failures. */
export function hasAnswered({ calls }: TaskCallee): boolean {
  return calls.at(-1)?.result === 'answered';
}
