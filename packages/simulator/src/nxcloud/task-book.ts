import type { Clock } from '../clock.js';
import type { IdSource } from '../engine/id-source.js';
import type { CreateAndCallRequest } from './create-and-call-request.js';
import { type Task, taskStatus } from './task.js';

export interface PhoneError {
  phone: string;
  errMsg: string;
}

/** The account's tasks and the order ids it has used. */
export class TaskBook {
  readonly #byUserTaskId = new Map<string, Task>();
  readonly #orderIds = new Set<string>();
  readonly #ids: IdSource;
  readonly #now: Clock;

  constructor(ids: IdSource, now: Clock) {
    this.#ids = ids;
    this.#now = now;
  }

  has(userTaskID: string): boolean {
    return this.#byUserTaskId.has(userTaskID);
  }

  all(): Task[] {
    return [...this.#byUserTaskId.values()];
  }

  /** Takes the orders whose id is new to the account and reports the others. */
  add(request: CreateAndCallRequest): { task: Task; errors: PhoneError[] } {
    const task: Task = {
      request,
      taskID: `t-${this.#ids.hex()}`,
      createdAt: this.#now(),
      status: taskStatus.waiting,
      orders: [],
    };
    const errors: PhoneError[] = [];
    for (const order of request.callInfoList.callList) {
      if (this.#orderIds.has(order.orderID)) {
        errors.push({ phone: order.userPhone, errMsg: 'orderID already exists' });
        continue;
      }
      this.#orderIds.add(order.orderID);
      task.orders.push({ request: order, finished: false, calls: [] });
    }
    this.#byUserTaskId.set(request.userTaskID, task);
    return { task, errors };
  }
}
