import { unixSeconds } from '../clock.js';
import type { Callback } from '../deliveries/delivery-desk.js';
import type { CallRecord } from '../dialling/call-record.js';
import { nextOpening } from '../dialling/calling-window.js';
import { Dialler } from '../dialling/dialler.js';
import type { VendorSettings } from '../vendor-settings.js';
import { defineEvent } from '../world/event-queue.js';
import { callCallback, orderCallback, taskCallback } from './callbacks.js';
import { smsIdFor } from './sms.js';
import { isFinished, type Order, type Task } from './task.js';

const tellEvent = defineEvent<{ callback: Callback }>('nxcloud.tell');
const goOnEvent = defineEvent<{ task: Task }>('nxcloud.goOn');
const startupEvent = defineEvent<{ task: Task }>('nxcloud.startup');
const importedEvent = defineEvent<{ task: Task }>('nxcloud.imported');

/** Between a call that was not answered and its redial, with `roundRedial`. The vendor's own time is not documented. */
const redialSeconds = 60;

/** An import is over after a second for each whole thousand of orders: a small one at once. The vendor's own time is not documented. */
const ordersInASecond = 1000;

/** Runs the tasks: from their start over calls, redials and pauses to their end, with a callback for each step. */
export class TaskRunner {
  readonly #settings: VendorSettings;
  readonly #dialler: Dialler<Task, Order>;

  constructor(settings: VendorSettings) {
    this.#settings = settings;
    const { world, ids, script, deliveries } = settings;
    this.#dialler = new Dialler<Task, Order>(
      { ...settings, vendor: 'nxcloud' },
      {
        callId: () => `c-${ids.hex()}`,
        flowOf: ({ data }) => script.flowOf('nxcloud', data.sceneID),
        nextCall: (task, order, call) => (mayRedial(task, order, call) ? redialSeconds : undefined),
        onCallEnded: (task, order, call) => this.#tellCall(task, order, call),
        onDrained: (task) => this.#completeIfDone(task),
      },
    );
    world.on(tellEvent, ({ callback }) => deliveries.send(callback));
    world.on(goOnEvent, ({ task }) => this.#goOn(task));
    world.on(startupEvent, ({ task }) => this.#startByTime(task));
    world.on(importedEvent, ({ task }) => this.#endImport(task));
  }

  /** Every task of the account, oldest first. */
  tasks(): Task[] {
    return this.#dialler.runs();
  }

  add(task: Task): void {
    this.#dialler.add(task);
  }

  /** Starts a task that waits when its settings say so. */
  planStart(task: Task): void {
    this.#forgetStartup(task);
    const { startupType, startupAt } = task.data.setting;
    if (startupType === 3) this.start(task);
    if (startupType === 2) {
      task.data.startup = this.#settings.world.at(startupAt * 1000, startupEvent, { task });
    }
  }

  /** Of a task that waits or is paused. One whose calling hours never come fails. */
  start(task: Task): void {
    this.#forgetStartup(task);
    const opening = task.window && nextOpening(task.window, this.#settings.world.milliseconds());
    if (opening === undefined) {
      task.data.hasFailed = true;
      this.#dialler.halt(task, 'over');
    } else task.status = 'running';
    this.#tellTask(task);
  }

  /** Calls that are under way go on to their end. */
  pause(task: Task): void {
    this.#dialler.halt(task, 'paused');
    this.#tellTask(task);
  }

  finish(task: Task): void {
    this.#forgetStartup(task);
    this.#dialler.halt(task, 'over');
    this.#tellTask(task);
  }

  /** Lets the task call these orders, too. */
  addOrders(task: Task, orders: readonly Order[]): void {
    for (const order of orders) task.callees.push(order);
    if (task.status === 'running') this.goOnSoon(task);
  }

  /** The same by an import, which takes its time. */
  importOrders(task: Task, orders: Order[]): void {
    const seconds = Math.floor(orders.length / ordersInASecond);
    if (seconds === 0) {
      this.addOrders(task, orders);
      return;
    }
    task.data.importing = orders;
    this.#settings.world.after(seconds * 1000, importedEvent, { task });
  }

  /** No further call of an order that is not finished; a call that is under way goes on. Follow it by `goOnSoon`. */
  stop(task: Task, order: Order): void {
    order.data.isStopped = true;
    if (order.state !== 'waiting' && order.state !== 'pausing') return;
    // Not by the dialler, which would go on at once with the next order: that one may be about to be stopped, too.
    order.state = 'cancelled';
    task.data.counts.finishedOrders += 1;
    this.#tellSoon(orderCallback(task, order));
  }

  /** Looks at the task again once the request at hand is answered. */
  goOnSoon(task: Task): void {
    this.#settings.world.after(0, goOnEvent, { task });
  }

  #forgetStartup(task: Task): void {
    if (task.data.startup !== undefined) this.#settings.world.cancel(task.data.startup);
    task.data.startup = undefined;
  }

  #startByTime(task: Task): void {
    task.data.startup = undefined;
    this.start(task);
  }

  #endImport(task: Task): void {
    const orders = task.data.importing ?? [];
    task.data.importing = undefined;
    for (const order of orders) task.callees.push(order);
    this.#goOn(task);
  }

  #goOn(task: Task): void {
    this.#dialler.wake(task);
    this.#completeIfDone(task);
  }

  /** A task that is kept has no end of its own, and one without orders waits for the first. */
  #completeIfDone(task: Task): void {
    const { counts, flags } = task.data;
    const isDone = counts.orders > 0 && counts.finishedOrders === counts.orders;
    if (task.status !== 'running' || flags.taskKeep || !isDone) return;
    this.#dialler.halt(task, 'over');
    // Behind what was to be told before.
    this.#tellSoon(taskCallback(task));
  }

  #tellCall(task: Task, order: Order, call: CallRecord): void | Promise<void> {
    const { counts } = task.data;
    const isAnswered = call.answeredAt !== undefined;
    const isFirstAnswer = isAnswered && order.calls.filter(({ answeredAt }) => answeredAt).length === 1;
    counts.calls += 1;
    if (isAnswered) counts.answeredCalls += 1;
    if (isFirstAnswer) counts.answeredOrders += 1;
    if (!isFinished(order)) return this.#send([callCallback(task, order, call)]);
    counts.finishedOrders += 1;
    this.#sendMessage(order, call);
    return this.#send([callCallback(task, order, call), orderCallback(task, order)]);
  }

  /** The text message for the intent of an order's last call. Its text is a template of the console's: its id stands for it. */
  #sendMessage({ data }: Order, { intent, endedAt }: CallRecord): void {
    const smsID = intent === undefined ? undefined : smsIdFor(data.smsRules, intent);
    if (smsID === undefined || !endedAt) return;
    const sysMessageID = `m-${this.#settings.ids.hex()}`;
    data.sms.push({ smsSendTs: unixSeconds(endedAt), sysMessageID, smsContent: `template ${smsID}` });
  }

  #tellTask(task: Task): void {
    this.#tellSoon(taskCallback(task));
    this.goOnSoon(task);
  }

  /** Once the request at hand is answered, or what goes on now is over. */
  #tellSoon(callback: Callback): void {
    this.#settings.world.after(0, tellEvent, { callback });
  }

  #send(callbacks: readonly Callback[]): void | Promise<void> {
    const wanted = callbacks.filter(({ url }) => url !== '');
    return wanted.length === 0 ? undefined : this.#sendAll(wanted);
  }

  async #sendAll(callbacks: readonly Callback[]): Promise<void> {
    for (const callback of callbacks) await this.#settings.deliveries.send(callback);
  }
}

/** Once, and only what nobody and no machine has answered. */
function mayRedial({ status, data }: Task, order: Order, call: CallRecord): boolean {
  const isOpen = status !== 'over' && !order.data.isStopped;
  return isOpen && data.flags.roundRedial && call.attempt === 1 && call.answeredAt === undefined;
}
