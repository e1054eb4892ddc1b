import type { VendorSettings } from '../vendor-settings.js';
import type { Slot } from '../world/slots.js';
import { callingRulesOf } from './calling-rules.js';
import type {
  AddCallsRequest,
  CreateTaskRequest,
  OrderRequest,
  SmsRule,
  UpdateTaskRequest,
} from './requests.js';
import { smsRulesOf } from './sms.js';
import type { Order, Task } from './task.js';
import { noCounts } from './task-counts.js';

export interface PhoneError {
  phone: string;
  errMsg: string;
}

interface BookState {
  /** By the caller's ids. */
  tasks: Map<string, Task>;
  orders: Map<string, { task: Task; order: Order }>;
}

/** A change of text messages takes effect after this time, as the page updateTask says. */
const smsDelayMilliseconds = 300_000;

/** The account's tasks and orders by the ids that the caller gave them. */
export class TaskBook {
  readonly #settings: VendorSettings;
  readonly #state: Slot<BookState>;

  constructor(settings: VendorSettings) {
    this.#settings = settings;
    this.#state = settings.world.slots.define('nxcloud', () => ({ tasks: new Map(), orders: new Map() }));
  }

  find(userTaskID: string): Task | undefined {
    return this.#state().tasks.get(userTaskID);
  }

  findOrder(task: Task, orderID: string): Order | undefined {
    const found = this.#state().orders.get(orderID);
    return found?.task === task && !found.order.data.isDeleted ? found.order : undefined;
  }

  /** Takes the place of a task of the same userTaskID: ask `find` first. */
  create(request: CreateTaskRequest): Task {
    const { userTaskID, sceneID, taskCreateSetting: setting, funcFlag } = request;
    const task: Task = {
      id: `t-${this.#settings.ids.hex()}`,
      status: 'waiting',
      ...callingRulesOf(setting),
      callees: [],
      next: 0,
      again: [],
      active: 0,
      pausing: 0,
      opening: undefined,
      data: {
        userTaskID,
        sceneID,
        setting,
        flags: funcFlag,
        taskCallbackUrl: request.taskCallbackUrl ?? '',
        orderCallbackUrl: request.orderCallbackUrl ?? '',
        createdAt: this.#settings.now(),
        startup: undefined,
        hasFailed: false,
        counts: { ...noCounts },
        batch: undefined,
        importing: undefined,
        smsRules: [{ from: 0, rules: smsRulesOf(funcFlag) }],
      },
    };
    this.#state().tasks.set(userTaskID, task);
    return task;
  }

  /** At once but for the text messages. The rules of messages for orders that are there already stay. */
  change(task: Task, { taskCreateSetting, funcFlag }: UpdateTaskRequest): void {
    const { data } = task;
    const from = this.#settings.world.milliseconds() + smsDelayMilliseconds;
    data.smsRules.push({ from, rules: smsRulesOf(funcFlag) });
    data.setting = taskCreateSetting;
    data.flags = funcFlag;
    Object.assign(task, callingRulesOf(taskCreateSetting));
  }

  /** Makes orders of those whose id is new to the account, as one batch, and reports the others. */
  makeOrders(
    task: Task,
    operation: string,
    { callInfoList }: AddCallsRequest,
  ): {
    added: Order[];
    errors: PhoneError[];
  } {
    const { callList, ...addresses } = callInfoList;
    const added: Order[] = [];
    const errors: PhoneError[] = [];
    const smsRules = this.#smsRulesNow(task);
    for (const [index, request] of callList.entries()) {
      const errMsg = this.#refusalOf(request, index);
      if (errMsg === undefined)
        added.push(this.#makeOrder(task, operation, { ...addresses, request, smsRules }));
      else errors.push({ phone: request.userPhone, errMsg });
    }
    task.data.counts.orders += added.length;
    if (added.length > 0) task.data.batch = { batchID: `b-${this.#settings.ids.hex()}`, orders: added };
    return { added, errors };
  }

  /** Deletes what was not dialled; the ids stay used. */
  delete(task: Task, orders: Iterable<Order>): void {
    for (const order of orders) {
      if (order.state !== 'waiting' || order.calls.length > 0) continue;
      order.state = 'cancelled';
      order.data.isDeleted = true;
      task.data.counts.orders -= 1;
    }
  }

  #refusalOf({ orderID }: OrderRequest, index: number): string | undefined {
    const { faults } = this.#settings;
    if (faults.refusesCallee(index)) return 'number not accepted';
    const isUsed = this.#state().orders.has(orderID) && !faults.present('duplicates_accepted');
    return isUsed ? 'orderID already exists' : undefined;
  }

  #makeOrder(
    task: Task,
    operation: string,
    given: Pick<Order['data'], 'request' | 'orderCallbackUrl' | 'callCallbackUrl' | 'smsRules'>,
  ): Order {
    const { orderID, userPhone } = given.request;
    const order: Order = {
      number: userPhone,
      state: 'waiting',
      calls: [],
      data: { ...given, isStopped: false, isDeleted: false, sms: [] },
    };
    this.#state().orders.set(orderID, { task, order });
    const keys = { userTaskID: task.data.userTaskID, orderID };
    this.#settings.order({ operation, callee: userPhone, keys });
    return order;
  }

  #smsRulesNow({ data }: Task): readonly SmsRule[] {
    const now = this.#settings.world.milliseconds();
    return data.smsRules.findLast(({ from }) => from <= now)?.rules ?? [];
  }
}
