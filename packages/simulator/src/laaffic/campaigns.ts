import type { CallRecord } from '../dialling/call-record.js';
import { Dialler } from '../dialling/dialler.js';
import type { RobotFlow } from '../robots/robot-flow.js';
import type { VendorSettings } from '../vendor-settings.js';
import { defineEvent } from '../world/event-queue.js';
import type { Slot } from '../world/slots.js';
import type { Balance } from './balance.js';
import type { CallRecords } from './call-records.js';
import { ivrFlow } from './ivr-flow.js';
import { chargeOf } from './prices.js';
import type { Pushes } from './pushes.js';
import { secondsToSeat } from './seat-reports.js';
import { taskStatus } from './statuses.js';
import { hasAnswered, type Task, type TaskCallee } from './task.js';
import { fillTexts } from './texts.js';

interface TaskState {
  /** Of tasks by their names, which are unique. */
  byName: Map<string, Task>;
  /** Ids of tasks that are neither over nor cancelled. */
  open: Set<number>;
}

export interface CampaignSettings
  extends Pick<VendorSettings, 'world' | 'network' | 'calls' | 'ids' | 'script'> {
  balance: Balance;
  records: CallRecords;
  pushes: Pushes;
  /** A task has called everyone, or was given up. */
  onOver(task: Task): void;
}

const startEvent = defineEvent<{ task: Task }>('laaffic.start');
const cutEvent = defineEvent<{ callId: string }>('laaffic.cut');
const seatEvent = defineEvent<{ task: Task; call: CallRecord }>('laaffic.seat');

/** The account's tasks: each starts at its time, calls by itself, and is charged for. */
export class Campaigns {
  readonly #settings: CampaignSettings;
  readonly #dialler: Dialler<Task, TaskCallee>;
  readonly #state: Slot<TaskState>;

  constructor(settings: CampaignSettings) {
    this.#settings = settings;
    const { world, network, calls, pushes } = settings;
    this.#state = world.slots.define('laaffic.tasks', () => ({ byName: new Map(), open: new Set<number>() }));
    this.#dialler = new Dialler<Task, TaskCallee>(
      { vendor: 'laaffic', world, network, calls },
      {
        callId: (task, callee) => this.#nameCall(task, callee),
        flowOf: (task, callee) => this.#flowOf(task, callee),
        nextCall: () => undefined,
        onAnswered: (task, _, call) => this.#planCall(task, call),
        onCallEnded: (task, callee, call) => this.#account(task, callee, call),
        onDrained: (task) => this.#finish(task),
      },
    );
    world.on(startEvent, ({ task }) => this.#start(task));
    world.on(cutEvent, ({ callId }) => this.#dialler.hangUp(callId, 'network'));
    world.on(seatEvent, ({ task, call }) =>
      call.state === 'talking' ? pushes.seatRings(task, call) : undefined,
    );
  }

  /** Without the numbers that are called without a task. */
  tasks(): Task[] {
    return this.#dialler.runs().filter(({ data }) => data.kind !== 'direct');
  }

  task(keyId: number): Task | undefined {
    return this.#dialler.run(String(keyId));
  }

  taskNamed(taskName: string): Task | undefined {
    return this.#state().byName.get(taskName);
  }

  /** How many tasks are neither over nor cancelled. */
  openTasks(): number {
    return this.#state().open.size;
  }

  /** It starts by itself, at its time or at once. */
  add(task: Task): void {
    const { byName, open } = this.#state();
    const { keyId, recall, taskName } = task.data;
    this.#dialler.add(task);
    open.add(keyId);
    // A recall is named by the vendor, and takes nobody's name away.
    if (!recall) byName.set(taskName, task);
    this.#planStart(task);
  }

  /** Calls numbers without a task, now. */
  callNow(task: Task): void {
    this.#dialler.add(task);
    this.#dialler.start(task);
  }

  /** Renames a task that waits, and has it start by what its settings are now. */
  change(task: Task, taskName: string): void {
    const { byName } = this.#state();
    // Another task may have the name, too, where duplicates are accepted.
    if (byName.get(task.data.taskName) === task) byName.delete(task.data.taskName);
    byName.set(taskName, task);
    task.data.taskName = taskName;
    this.#planStart(task);
  }

  /** No further calls; those under way go on to their end. */
  cancel(task: Task): void {
    this.#forgetStart(task);
    this.#end(task, taskStatus.cancelled);
  }

  #planStart(task: Task): void {
    this.#forgetStart(task);
    const { world } = this.#settings;
    task.data.startEvent = world.at(task.data.sendAt ?? world.milliseconds(), startEvent, { task });
  }

  #forgetStart({ data }: Task): void {
    if (data.startEvent !== undefined) this.#settings.world.cancel(data.startEvent);
    data.startEvent = undefined;
  }

  #start(task: Task): void {
    task.data.startEvent = undefined;
    if (this.#settings.balance.isUsedUp()) {
      this.#end(task, taskStatus.failed);
      return;
    }
    task.data.status = taskStatus.calling;
    this.#dialler.start(task);
  }

  #finish(task: Task): void {
    this.#end(task, taskStatus.finished);
  }

  #end(task: Task, status: Task['data']['status']): void {
    task.data.status = status;
    this.#dialler.halt(task, 'over');
    this.#state().open.delete(task.data.keyId);
    this.#settings.onOver(task);
  }

  #nameCall(task: Task, callee: TaskCallee): string {
    const { ids, records, world } = this.#settings;
    const voiceId = callee.data.voiceId ?? ids.hex();
    if (task.data.kind !== 'agent') records.add({ voiceId, submittedAt: world.milliseconds(), task, callee });
    return voiceId;
  }

  #flowOf({ data }: Task, { data: { texts } }: TaskCallee): RobotFlow {
    const agent = data.agentId === undefined ? undefined : String(data.agentId);
    return fillTexts(data.voice ? ivrFlow(data.voice) : this.#settings.script.flowOf('laaffic', agent), texts);
  }

  #planCall(task: Task, call: CallRecord): void {
    const { world } = this.#settings;
    const { maxTalkSeconds } = task.data;
    if (call.talkSeconds > maxTalkSeconds) {
      world.after(maxTalkSeconds * 1000, cutEvent, { callId: call.callId });
    }
    const seconds = secondsToSeat(call);
    if (seconds !== undefined) world.after(seconds * 1000, seatEvent, { task, call });
  }

  /** Counts, charges and tells of a call that is over. */
  #account(task: Task, callee: TaskCallee, call: CallRecord): void | Promise<void> {
    const { balance, pushes } = this.#settings;
    task.data.called += 1;
    if (hasAnswered(callee)) task.data.succeeded += 1;
    const wasUsedUp = balance.isUsedUp();
    const { line, agent } = chargeOf(call, task.data.kind);
    balance.spend(line + agent);
    if (!wasUsedUp && balance.isUsedUp()) this.#suspendAll();
    return pushes.callEnded(task, call);
  }

  /** Nothing can be called any more. A task whose last calls are under way, or over, comes to its end. */
  #suspendAll(): void {
    const isToCall = ({ data, active, callees }: Task) => data.called + active < callees.length;
    const running = this.#dialler.runs().filter(({ status }) => status === 'running');
    for (const task of running.filter(isToCall)) {
      task.data.status = taskStatus.suspended;
      this.#dialler.halt(task, 'paused');
    }
  }
}
