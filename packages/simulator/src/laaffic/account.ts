import type { IdSource } from '../engine/id-source.js';
import type { RecallPlan, SendAgentGroupCallRequest, UpdateRecallFlowRequest } from './requests.js';

export interface AgentTask {
  keyId: number;
  taskName: string;
  numberCount: number;
}

export interface RecallFlow extends RecallPlan {
  keyId: number;
  /** The keyId of the task it belongs to; undefined for the flow that is there from the start. */
  taskKeyId: number | undefined;
}

/** Ids count upwards from here; a number of its own, so that a task's id is not taken for a flow's by accident. */
const firstTaskKeyId = 100_000;
const firstFlowKeyId = 300;

/** The flow of the vendor's own sample, so that the sample can be sent as it is. */
const sampleFlow: RecallFlow = {
  keyId: 299,
  taskKeyId: undefined,
  recallType: 0,
  recallInterval: 30,
  recallNum: 1,
};

/** The account's tasks and recall flows. No task is dialled, so every flow stays pending and may be changed. */
export class Account {
  readonly #tasks = new Map<string, AgentTask>();
  readonly #flows = new Map([[sampleFlow.keyId, sampleFlow]]);
  readonly #ids: IdSource;

  constructor(ids: IdSource) {
    this.#ids = ids;
  }

  tasks(): AgentTask[] {
    return [...this.#tasks.values()];
  }

  flows(): RecallFlow[] {
    return [...this.#flows.values()];
  }

  /** Undefined when the name is taken. */
  addTask({ taskName, numberInfoList, recallFlow }: SendAgentGroupCallRequest): AgentTask | undefined {
    if (this.#tasks.has(taskName)) return undefined;
    const serial = this.#ids.count();
    const task = { keyId: firstTaskKeyId + serial, taskName, numberCount: numberInfoList.length };
    this.#tasks.set(taskName, task);
    if (recallFlow) this.#setFlow(firstFlowKeyId + serial, task.keyId, recallFlow);
    return task;
  }

  /** False when there is no such flow. */
  updateFlow({ keyId, ...plan }: UpdateRecallFlowRequest): boolean {
    const flow = this.#flows.get(keyId);
    if (!flow) return false;
    this.#setFlow(keyId, flow.taskKeyId, plan);
    return true;
  }

  #setFlow(keyId: number, taskKeyId: number | undefined, plan: RecallPlan): void {
    const { recallType, recallInterval, recallNum } = plan;
    this.#flows.set(keyId, { keyId, taskKeyId, recallType, recallInterval, recallNum });
  }
}
