import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../clock.js';
import type { IdSource } from '../engine/id-source.js';
import { maskNumber } from '../engine/mask-number.js';
import { callCallbackBody, orderCallbackBody, taskCallbackBody } from './callback-bodies.js';
import type { Callback, CallbackSender } from './callback-sender.js';
import { type Order, type Task, takeOrder, taskStatus } from './task.js';

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
  readonly #pending = new Set<Promise<void>>();
  /** What works at each running task; a task that was paused and started again has another one. */
  readonly #runs = new Map<Task, symbol>();

  constructor(settings: DiallerSettings) {
    this.#settings = settings;
    // Every lane listens; Node would warn of a leak.
    setMaxListeners(0, this.#closing.signal);
  }

  /** Runs a task that is waiting or paused. */
  start(task: Task): void {
    task.status = taskStatus.running;
    this.#work(task, taskCallback(task));
  }

  /** Takes up the orders that have come to a running task, unless somebody is at it. */
  wake(task: Task): void {
    if (task.status === taskStatus.running && !this.#runs.has(task)) this.#work(task);
  }

  /** Pauses or completes a task. Calls that are under way go on to their end. */
  halt(task: Task, status: typeof taskStatus.paused | typeof taskStatus.completed): void {
    task.status = status;
    this.#runs.delete(task);
    const callback = taskCallback(task);
    this.#track(this.#pause().then(() => this.#send(callback)));
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#pending);
  }

  #work(task: Task, announcement?: Callback): void {
    const run = Symbol();
    this.#runs.set(task, run);
    this.#track(this.#run(task, run, announcement));
  }

  #track(work: Promise<void>): void {
    const tracked = work
      // Only closing ends work early; everything else is a mistake that must show.
      .catch((error: unknown) => {
        if (!this.#closing.signal.aborted) throw error;
      })
      .finally(() => this.#pending.delete(tracked));
    this.#pending.add(tracked);
  }

  async #run(task: Task, run: symbol, announcement: Callback | undefined): Promise<void> {
    await this.#pause();
    if (announcement) await this.#send(announcement);
    const lanes = Math.max(1, Math.min(task.setting.maxCall, maximumLanes));
    await Promise.all(Array.from({ length: lanes }, () => this.#workLane(task, run)));
    if (this.#runs.get(task) !== run) return;
    this.#runs.delete(task);
    // A task that is kept has no end of its own, and one without orders waits for the first.
    if (task.flags.taskKeep || task.orders.length === 0) return;
    task.status = taskStatus.completed;
    await this.#send(taskCallback(task));
  }

  async #workLane(task: Task, run: symbol): Promise<void> {
    while (this.#runs.get(task) === run) {
      const order = takeOrder(task);
      if (!order) return;
      await this.#call(task, order);
      if (!order.finished) await this.#call(task, order);
      await this.#send({
        webhook: 'orderCallback',
        url: order.orderCallbackUrl,
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
    const mayRedial = task.flags.roundRedial && order.calls.length === 1;
    order.finished ||= answered || !mayRedial;
    await this.#send({
      webhook: 'callCallback',
      url: order.callCallbackUrl,
      body: callCallbackBody(task, order, call),
      detail: `${maskNumber(order.request.userPhone)} ${answered ? 'answered' : 'did not answer'}`,
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

/** Tells the task as it is now, whatever becomes of it until the callback is sent. */
function taskCallback(task: Task): Callback {
  return {
    webhook: 'taskCallback',
    url: task.setting.taskCallbackUrl,
    body: taskCallbackBody(task),
    detail: `task status ${task.status}`,
  };
}
