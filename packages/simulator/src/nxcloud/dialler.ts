import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../clock.js';
import type { IdSource } from '../engine/id-source.js';
import { maskNumber } from '../engine/mask-number.js';
import { callCallbackBody, orderCallbackBody, taskCallbackBody } from './callback-bodies.js';
import type { Callback, CallbackSender } from './callback-sender.js';
import { type Order, type Task, taskStatus } from './task.js';

export interface DiallerSettings {
  ids: IdSource;
  now: Clock;
  /** How long a call lasts, in milliseconds of real time. */
  callMilliseconds: number;
  sender: CallbackSender;
}

/** Numbers that end so do not answer. */
const unansweredEnding = '99';

/** More lanes than this would open more sockets at a time than a receiver on the same machine is glad of. */
const maximumLanes = 32;

/** Rings the virtual phones of a task and calls back, in as many lanes as the task has robots. */
export class Dialler {
  readonly #settings: DiallerSettings;
  readonly #closing = new AbortController();
  readonly #running = new Set<Promise<void>>();

  constructor(settings: DiallerSettings) {
    this.#settings = settings;
    // Every lane listens; Node would warn of a leak.
    setMaxListeners(0, this.#closing.signal);
  }

  start(task: Task): void {
    const running = this.#run(task)
      // Only closing ends a task early; everything else is a mistake that must show.
      .catch((error: unknown) => {
        if (!this.#closing.signal.aborted) throw error;
      })
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#running);
  }

  async #run(task: Task): Promise<void> {
    task.status = taskStatus.running;
    await this.#pause();
    await this.#sendTaskCallback(task);
    const waiting = task.orders.values();
    const lanes = Math.max(1, Math.min(task.request.taskCreateSetting.maxCall, maximumLanes));
    await Promise.all(Array.from({ length: lanes }, () => this.#workLane(task, waiting)));
    // A task that is kept has no end of its own.
    if (task.request.funcFlag.taskKeep) return;
    task.status = taskStatus.completed;
    await this.#sendTaskCallback(task);
  }

  async #workLane(task: Task, waiting: Iterable<Order>): Promise<void> {
    for (const order of waiting) {
      await this.#call(task, order);
      if (!order.finished) await this.#call(task, order);
      await this.#send({
        webhook: 'orderCallback',
        url: task.request.callInfoList.orderCallbackUrl,
        body: orderCallbackBody(task, order),
        detail: maskNumber(order.request.userPhone),
      });
    }
  }

  async #call(task: Task, order: Order): Promise<void> {
    const answered = !order.request.userPhone.endsWith(unansweredEnding);
    const call = { callID: `c-${this.#settings.ids.hex()}`, answered, startedAt: this.#settings.now() };
    await this.#pause();
    order.calls.push(call);
    const mayRedial = task.request.funcFlag.roundRedial && order.calls.length === 1;
    order.finished = answered || !mayRedial;
    await this.#send({
      webhook: 'callCallback',
      url: task.request.callInfoList.callCallbackUrl,
      body: callCallbackBody(task, order, call),
      detail: `${maskNumber(order.request.userPhone)} ${answered ? 'answered' : 'did not answer'}`,
    });
  }

  #sendTaskCallback(task: Task): Promise<void> {
    return this.#send({
      webhook: 'taskCallback',
      url: task.request.taskCreateSetting.taskCallbackUrl,
      body: taskCallbackBody(task),
      detail: `task status ${task.status}`,
    });
  }

  async #send(callback: Callback): Promise<void> {
    this.#closing.signal.throwIfAborted();
    await this.#settings.sender.send(callback, this.#closing.signal);
  }

  #pause(): Promise<void> {
    return sleep(this.#settings.callMilliseconds, undefined, { signal: this.#closing.signal });
  }
}
