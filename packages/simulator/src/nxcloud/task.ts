import { unixSeconds } from '../clock.js';
import type { CreateAndCallRequest, OrderRequest } from './create-and-call-request.js';

/** The values documented for listTask that a simulated task can have. */
export const taskStatus = { waiting: 1, running: 2, completed: 3 } as const;

export interface Task {
  request: CreateAndCallRequest;
  taskID: string;
  createdAt: Date;
  status: (typeof taskStatus)[keyof typeof taskStatus];
  orders: Order[];
}

export interface Order {
  request: OrderRequest;
  finished: boolean;
  calls: Call[];
}

export interface Call {
  callID: string;
  answered: boolean;
  startedAt: Date;
}

/** The statistics that the task callback carries. */
export interface TaskStatistics {
  answerOrderCount: number;
  finishOrderCount: number;
  totalOrderCount: number;
  finishRate: number;
  totalAnswerCall: number;
  totalCall: number;
  answerRate: number;
}

export function statisticsOf({ orders }: Task): TaskStatistics {
  const calls = orders.flatMap((order) => order.calls);
  const answered = calls.filter((call) => call.answered).length;
  const finished = orders.filter((order) => order.finished).length;
  return {
    answerOrderCount: orders.filter((order) => order.calls.some((call) => call.answered)).length,
    finishOrderCount: finished,
    totalOrderCount: orders.length,
    finishRate: rate(finished, orders.length),
    totalAnswerCall: answered,
    totalCall: calls.length,
    answerRate: rate(answered, calls.length),
  };
}

/** A fraction with two decimals; 0 for nothing out of nothing, which the vendor leaves open. */
function rate(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100) / 100;
}

/** What a program that started the simulator may look at. */
export interface TaskSnapshot extends TaskStatistics {
  userTaskID: string;
  taskID: string;
  status: number;
  createTs: number;
}

export function snapshotOf(task: Task): TaskSnapshot {
  return {
    userTaskID: task.request.userTaskID,
    taskID: task.taskID,
    status: task.status,
    createTs: unixSeconds(task.createdAt),
    ...statisticsOf(task),
  };
}
