import { unixSeconds } from '../clock.js';
import type { OrderRequest, TaskFlags, TaskSetting } from './requests.js';

/** The values documented for listTask that a simulated task can have. */
export const taskStatus = { waiting: 1, running: 2, completed: 3, paused: 5 } as const;

export type TaskStatus = (typeof taskStatus)[keyof typeof taskStatus];

export interface Task {
  userTaskID: string;
  sceneID: string;
  setting: TaskSetting;
  flags: TaskFlags;
  taskID: string;
  createdAt: Date;
  status: TaskStatus;
  orders: Order[];
  /** How many of `orders` have been taken up, in their order. */
  takenUp: number;
}

export interface Order {
  request: OrderRequest;
  orderCallbackUrl: string;
  callCallbackUrl: string;
  /** The request that brought it. */
  batchID: string;
  finished: boolean;
  calls: Call[];
}

export interface Call {
  callID: string;
  answered: boolean;
  startedAt: Date;
}

/** The next order that nobody has taken up and nobody has stopped. */
export function takeOrder(task: Task): Order | undefined {
  while (task.takenUp < task.orders.length) {
    const order = task.orders[task.takenUp];
    task.takenUp += 1;
    if (order && !order.finished) return order;
  }
  return undefined;
}

/** Deletes what has not been dialled: everything, or the orders with these ids. */
export function dropWaitingOrders(task: Task, orderIds?: ReadonlySet<string>): void {
  const waiting = task.orders.splice(task.takenUp);
  if (orderIds) task.orders.push(...waiting.filter(({ request }) => !orderIds.has(request.orderID)));
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
  const { userTaskID, taskID, status, createdAt } = task;
  return { userTaskID, taskID, status, createTs: unixSeconds(createdAt), ...statisticsOf(task) };
}
