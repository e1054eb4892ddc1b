import { unixSeconds } from '../clock.js';
import type { CallRecord } from '../dialling/call-record.js';
import type { Callee, CampaignRun } from '../dialling/campaign-run.js';
import type { OrderRequest, SmsRule, TaskFlags, TaskSetting } from './requests.js';
import { statisticsOf, type TaskCounts, type TaskStatistics } from './task-counts.js';

/** The values documented for listTask. */
export const taskStatus = { waiting: 1, running: 2, completed: 3, failed: 4, paused: 5 } as const;

export type TaskStatus = (typeof taskStatus)[keyof typeof taskStatus];

/** A task as the dialler runs it; `id` is the vendor's taskID. */
export type Task = CampaignRun<TaskData, OrderData>;

export interface TaskData {
  userTaskID: string;
  sceneID: string;
  setting: TaskSetting;
  flags: TaskFlags;
  /** For settings, and for orders, that come without an address of their own. */
  taskCallbackUrl: string;
  orderCallbackUrl: string;
  createdAt: Date;
  /** The event of a scheduled start that is to come. */
  startup: number | undefined;
  /** Over, and not completed. */
  hasFailed: boolean;
  counts: TaskCounts;
  batch: Batch | undefined;
  /** Of an import that is running: the dialler has them when it is over. */
  importing: Order[] | undefined;
  /** For orders that come from a moment on, in milliseconds since 1970, oldest first; empty rules when no messages are sent. */
  smsRules: { from: number; rules: readonly SmsRule[] }[];
}

/** What the newest request that added orders has added. */
export interface Batch {
  batchID: string;
  orders: Order[];
}

/** One number of a task, in one or several calls. */
export type Order = Callee<OrderData>;

export interface OrderData {
  request: OrderRequest;
  orderCallbackUrl: string;
  callCallbackUrl: string;
  /** Not to be called again once its call is over. */
  isStopped: boolean;
  /** Gone before it was dialled; its id stays used. */
  isDeleted: boolean;
  smsRules: readonly SmsRule[];
  /** Sent after the last call. */
  sms: SentMessage[];
}

export interface SentMessage {
  smsSendTs: number;
  sysMessageID: string;
  smsContent: string;
}

export function statusOf({ status, data }: Task): TaskStatus {
  if (status !== 'over') return taskStatus[status];
  return data.hasFailed ? taskStatus.failed : taskStatus.completed;
}

export function isFinished({ state }: Order): boolean {
  return state === 'finished' || state === 'cancelled';
}

/** Those that are over. */
export function callsOf({ calls }: Order): CallRecord[] {
  return calls.filter(({ state }) => state === 'ended');
}

/** What a program that started the simulator may look at. */
export interface TaskSnapshot extends TaskStatistics {
  userTaskID: string;
  taskID: string;
  status: number;
  createTs: number;
}

export function snapshotOf(task: Task): TaskSnapshot {
  const { userTaskID, createdAt, counts } = task.data;
  return {
    userTaskID,
    taskID: task.id,
    status: statusOf(task),
    createTs: unixSeconds(createdAt),
    ...statisticsOf(counts),
  };
}
