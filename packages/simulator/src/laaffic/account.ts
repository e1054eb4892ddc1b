import type { VendorSettings } from '../vendor-settings.js';
import type { RecallPlan, SendGroupCallRequest } from './requests.js';

/** The values documented for tasks and for recall flows that simulated ones can have: nothing is dialled. */
export const taskStatus = { waiting: 0, cancelled: 4 } as const;
export const recallStatus = { pending: 0, cancelled: 3 } as const;

export type TaskKind = 'agent' | 'ivr';

export interface AgentTask {
  keyId: number;
  kind: TaskKind;
  taskName: string;
  numberCount: number;
  /** The agent, under the name that queries give it. */
  scriptId: number | undefined;
  createdAt: Date;
  status: (typeof taskStatus)[keyof typeof taskStatus];
}

export interface RecallFlow {
  keyId: number;
  /** The keyId of the task it belongs to; undefined for the flow that is there from the start. */
  taskKeyId: number | undefined;
  recallType: number;
  recallInterval: number;
  recallNum: number;
  createdAt: Date;
  status: (typeof recallStatus)[keyof typeof recallStatus];
  nodes: RecallNode[];
}

export interface RecallNode {
  keyId: number;
  status: RecallFlow['status'];
  /** As it was sent. */
  setting: object;
}

/** Ids count upwards from here; a number of its own for each, so that one is not taken for another by accident. */
const firstTaskKeyId = 100_000;
const firstFlowKeyId = 300;
const firstNodeKeyId = 500_000;

/** The flow of the vendor's own sample, so that the sample can be sent as it is. */
const sampleFlowKeyId = 299;

/** The account's tasks and recall flows. No task is dialled, so every flow stays pending and may be changed. */
export class Account {
  readonly #tasks = new Map<number, AgentTask>();
  /** Whom a task is to dial, by its keyId, for the next run of the same numbers. */
  readonly #callees = new Map<number, readonly string[]>();
  readonly #flows = new Map<number, RecallFlow>();
  readonly #settings: Pick<VendorSettings, 'ids' | 'now' | 'order'>;

  constructor(settings: Pick<VendorSettings, 'ids' | 'now' | 'order'>) {
    this.#settings = settings;
    this.#addFlow(sampleFlowKeyId, undefined, { recallType: 0, recallInterval: 30, recallNum: 1 });
  }

  tasks(): AgentTask[] {
    return [...this.#tasks.values()];
  }

  flows(): RecallFlow[] {
    return [...this.#flows.values()];
  }

  task(keyId: number): AgentTask | undefined {
    return this.#tasks.get(keyId);
  }

  taskNamed(taskName: string): AgentTask | undefined {
    return this.tasks().find((task) => task.taskName === taskName);
  }

  flow(keyId: number): RecallFlow | undefined {
    return this.#flows.get(keyId);
  }

  addTask(kind: TaskKind, operation: string, request: SendGroupCallRequest): AgentTask {
    const { taskName, numberInfoList, agentId, scriptId, recallFlow } = request;
    const serial = this.#settings.ids.count();
    const callees = numberInfoList.map(({ calleeNumber }) => calleeNumber);
    const settings = { keyId: firstTaskKeyId + serial, kind, taskName, scriptId: agentId ?? scriptId };
    const task = this.#keepTask(settings, operation, callees);
    if (recallFlow) this.#addFlow(firstFlowKeyId + serial, task.keyId, recallFlow);
    return task;
  }

  /** A task of the same numbers under another name. */
  repeatTask({ keyId, kind, scriptId }: AgentTask, operation: string, taskName: string): AgentTask {
    const settings = { keyId: firstTaskKeyId + this.#settings.ids.count(), kind, taskName, scriptId };
    return this.#keepTask(settings, operation, this.#callees.get(keyId) ?? []);
  }

  #keepTask(
    settings: Pick<AgentTask, 'keyId' | 'kind' | 'taskName' | 'scriptId'>,
    operation: string,
    callees: readonly string[],
  ): AgentTask {
    const { keyId, taskName } = settings;
    const createdAt = this.#settings.now();
    const task = { ...settings, numberCount: callees.length, createdAt, status: taskStatus.waiting };
    this.#tasks.set(keyId, task);
    this.#callees.set(keyId, callees);
    for (const callee of callees) this.#settings.order({ operation, callee, keys: { taskName } });
    return task;
  }

  /** Keeps the nodes when the plan names none. */
  changeFlow(flow: RecallFlow, { recallType, recallInterval, recallNum, nodeList }: RecallPlan): void {
    Object.assign(flow, { recallType, recallInterval, recallNum });
    if (nodeList) flow.nodes = this.#toNodes(nodeList);
  }

  #addFlow(keyId: number, taskKeyId: number | undefined, plan: RecallPlan): void {
    const { recallType, recallInterval, recallNum, nodeList = [] } = plan;
    this.#flows.set(keyId, {
      keyId,
      taskKeyId,
      recallType,
      recallInterval,
      recallNum,
      createdAt: this.#settings.now(),
      status: recallStatus.pending,
      nodes: this.#toNodes(nodeList),
    });
  }

  #toNodes(settings: readonly object[]): RecallNode[] {
    return settings.map((setting) => ({
      keyId: firstNodeKeyId + this.#settings.ids.count(),
      status: recallStatus.pending,
      setting,
    }));
  }
}
