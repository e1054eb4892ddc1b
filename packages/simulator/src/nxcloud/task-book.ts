import type { VendorSettings } from '../vendor-settings.js';
import type { AddCallsRequest, CreateTaskRequest } from './requests.js';
import { type Order, type Task, taskStatus } from './task.js';

export interface PhoneError {
  phone: string;
  errMsg: string;
}

/** The account's tasks and the order ids it has used. */
export class TaskBook {
  readonly #byUserTaskId = new Map<string, Task>();
  readonly #orderIds = new Set<string>();
  readonly #settings: Pick<VendorSettings, 'ids' | 'now' | 'order'>;

  constructor(settings: Pick<VendorSettings, 'ids' | 'now' | 'order'>) {
    this.#settings = settings;
  }

  find(userTaskID: string): Task | undefined {
    return this.#byUserTaskId.get(userTaskID);
  }

  all(): Task[] {
    return [...this.#byUserTaskId.values()];
  }

  /** Takes the place of a task of the same userTaskID: ask `find` first. */
  add({ userTaskID, sceneID, taskCreateSetting, funcFlag, taskCallbackUrl = '' }: CreateTaskRequest): Task {
    const task: Task = {
      userTaskID,
      sceneID,
      setting: { ...taskCreateSetting, taskCallbackUrl: taskCreateSetting.taskCallbackUrl ?? taskCallbackUrl },
      flags: { ...funcFlag },
      taskID: `t-${this.#settings.ids.hex()}`,
      createdAt: this.#settings.now(),
      status: taskStatus.waiting,
      orders: [],
      takenUp: 0,
    };
    this.#byUserTaskId.set(userTaskID, task);
    return task;
  }

  /** Takes the orders whose id is new to the account, as one batch, and reports the others. */
  addOrders(
    task: Task,
    operation: string,
    { callInfoList }: AddCallsRequest,
  ): { batchID: string; added: Order[]; errors: PhoneError[] } {
    const { callList, orderCallbackUrl, callCallbackUrl } = callInfoList;
    const batchID = `b-${this.#settings.ids.hex()}`;
    const added: Order[] = [];
    const errors: PhoneError[] = [];
    for (const request of callList) {
      if (this.#orderIds.has(request.orderID)) {
        errors.push({ phone: request.userPhone, errMsg: 'orderID already exists' });
        continue;
      }
      this.#orderIds.add(request.orderID);
      added.push({ request, orderCallbackUrl, callCallbackUrl, batchID, finished: false, calls: [] });
    }
    for (const order of added) {
      task.orders.push(order);
      const { orderID, userPhone: callee } = order.request;
      this.#settings.order({ operation, callee, keys: { userTaskID: task.userTaskID, orderID } });
    }
    return { batchID, added, errors };
  }
}
