import type { VendorSettings } from '../vendor-settings.js';
import { defineEvent } from '../world/event-queue.js';
import type { Slot } from '../world/slots.js';
import type { Balance } from './balance.js';
import type { Campaigns } from './campaigns.js';
import type { Files } from './files.js';
import { intentOf } from './intents.js';
import { planRecalls, type RecallFlow, type RecallNode } from './recall-flow.js';
import type { RecallPlan, VoiceRequest } from './requests.js';
import { type RecallStatus, recallStatus, taskStatus } from './statuses.js';
import { firstTaskKeyId, hasAnswered, type Task, type TaskCallee } from './task.js';
import { repeatTask, voiceOf } from './task-settings.js';

interface FlowState {
  flows: Map<number, RecallFlow>;
  /** By the id of a node. */
  byNode: Map<number, RecallFlow>;
}

export interface RecallSettings extends Pick<VendorSettings, 'ids' | 'world'> {
  campaigns: Campaigns;
  balance: Balance;
  files: Files;
}

/** Ids count upwards from here; a number of its own for each, so that one is not taken for another by accident. */
const firstFlowKeyId = 300;
const firstNodeKeyId = 500_000;

/** The flow of the vendor's own sample, so that the sample can be sent as it is. */
const sampleFlowKeyId = 299;

const recallEvent = defineEvent<{ flow: RecallFlow }>('laaffic.recall');

/** Calls again by itself: each recall is a task of its own, so long after the calls before it were over. */
export class Recalls {
  readonly #settings: RecallSettings;
  readonly #state: Slot<FlowState>;

  constructor(settings: RecallSettings) {
    this.#settings = settings;
    const { world } = settings;
    this.#state = world.slots.define('laaffic.flows', () => {
      const sample = createFlow(sampleFlowKeyId, undefined, world.now());
      planRecalls(sample, { recallType: 0, recallInterval: 30, recallNum: 1 }, () => firstNodeKeyId);
      return { flows: new Map([[sample.keyId, sample]]), byNode: new Map([[firstNodeKeyId, sample]]) };
    });
    world.on(recallEvent, ({ flow }) => this.#recall(flow));
  }

  flows(): RecallFlow[] {
    return [...this.#state().flows.values()];
  }

  flow(keyId: number): RecallFlow | undefined {
    return this.#state().flows.get(keyId);
  }

  flowOfNode(keyId: number): RecallFlow | undefined {
    return this.#state().byNode.get(keyId);
  }

  add(task: Task, plan: RecallPlan): void {
    const keyId = firstFlowKeyId + (task.data.keyId - firstTaskKeyId);
    const flow = createFlow(keyId, task.data.keyId, this.#settings.world.now());
    task.data.flowKeyId = keyId;
    this.#state().flows.set(keyId, flow);
    this.change(flow, plan);
  }

  /** Of a pending flow. The next recall is put off or brought forward when its time is known already. */
  change(flow: RecallFlow, plan: RecallPlan): void {
    planRecalls(flow, plan, () => firstNodeKeyId + this.#settings.ids.count());
    for (const { keyId } of flow.nodes) this.#state().byNode.set(keyId, flow);
    if (flow.next) this.#plan(flow, flow.next.since);
  }

  /** Cancels the nodes from `first` on. */
  cancel(flow: RecallFlow, first = 0): void {
    for (const node of flow.nodes.slice(first)) node.status = recallStatus.cancelled;
    if (first === 0) this.#close(flow, recallStatus.cancelled);
    else if (flow.next && !pendingNode(flow)) this.#close(flow, recallStatus.done);
  }

  /** A task is over: its flow goes on, or ends with it. */
  taskOver(task: Task): void {
    const flow = this.flow(task.data.flowKeyId ?? 0);
    if (!flow || flow.status === recallStatus.cancelled) return;
    const isFinished = task.data.status === taskStatus.finished;
    const node = flow.nodes.find(({ taskKeyId }) => taskKeyId === task.data.keyId);
    if (node) node.status = isFinished ? recallStatus.done : endOf(task);
    if (!isFinished) this.#giveUp(flow, endOf(task));
    else if (pendingNode(flow)) this.#plan(flow, this.#settings.world.milliseconds());
    else this.#close(flow, recallStatus.done);
  }

  #plan(flow: RecallFlow, since: number): void {
    const { world } = this.#settings;
    this.#forget(flow);
    const event = world.at(since + flow.recallInterval * 60_000, recallEvent, { flow });
    flow.next = { since, event };
  }

  #forget(flow: RecallFlow): void {
    if (flow.next) this.#settings.world.cancel(flow.next.event);
    flow.next = undefined;
  }

  #close(flow: RecallFlow, status: RecallStatus): void {
    this.#forget(flow);
    flow.status = status;
  }

  #giveUp(flow: RecallFlow, status: RecallStatus): void {
    for (const node of flow.nodes)
      if (node.status === recallStatus.pending) node.status = recallStatus.cancelled;
    this.#close(flow, status);
  }

  #recall(flow: RecallFlow): void {
    flow.next = undefined;
    const index = flow.nodes.findIndex(({ status }) => status === recallStatus.pending);
    const node = flow.nodes[index];
    const before = this.#settings.campaigns.task(flow.nodes[index - 1]?.taskKeyId ?? flow.taskKeyId ?? 0);
    if (!node || !before) return;
    if (this.#settings.balance.isUsedUp()) {
      node.status = recallStatus.failed;
      this.#giveUp(flow, recallStatus.failed);
      return;
    }
    const callees = before.callees.filter((callee) => isToRecall(flow, before, callee));
    if (callees.length > 0) {
      this.#callAgain(flow, node, callees);
      return;
    }
    // Nobody is left for this recall, nor for those that go by its result.
    for (const rest of flow.nodes.slice(index)) rest.status = recallStatus.done;
    this.#close(flow, recallStatus.done);
  }

  /** The flow's task once more, by the agent or with the voice of the node. */
  #callAgain(flow: RecallFlow, node: RecallNode, callees: readonly TaskCallee[]): void {
    const { campaigns, files, ids, world } = this.#settings;
    const source = campaigns.task(flow.taskKeyId ?? 0);
    if (!source) return;
    const { agentId, source: voiceSource } = node.setting;
    const hasVoice = source.data.kind === 'ivr' && voiceSource !== undefined;
    const number = flow.nodes.indexOf(node) + 1;
    const task = repeatTask(source, callees, {
      keyId: firstTaskKeyId + ids.count(),
      taskName: `${source.data.taskName} (recall ${number})`,
      createdAt: world.now(),
      recall: { sourceKeyId: source.data.keyId, number },
      ...(agentId !== undefined && { agentId: Number(agentId) }),
      ...(hasVoice && { voice: voiceOf(node.setting as VoiceRequest, files) }),
    });
    flow.status = recallStatus.running;
    node.status = recallStatus.running;
    node.taskKeyId = task.data.keyId;
    campaigns.add(task);
  }
}

function createFlow(keyId: number, taskKeyId: number | undefined, createdAt: Date): RecallFlow {
  return {
    keyId,
    taskKeyId,
    recallType: 0,
    recallInterval: 0,
    recallNum: 0,
    recallIntent: [],
    createdAt,
    status: recallStatus.pending,
    nodes: [],
    next: undefined,
  };
}

function pendingNode({ nodes }: RecallFlow): RecallNode | undefined {
  return nodes.find(({ status }) => status === recallStatus.pending);
}

function endOf({ data }: Task): RecallStatus {
  return data.status === taskStatus.cancelled ? recallStatus.cancelled : recallStatus.failed;
}

/** By the result of the task before. */
function isToRecall({ recallType, recallIntent }: RecallFlow, task: Task, callee: TaskCallee): boolean {
  if (recallType === 0) return true;
  if (recallType === 1) return !hasAnswered(callee);
  return recallIntent.includes(intentOf(callee.calls[0], task.data.industry));
}
