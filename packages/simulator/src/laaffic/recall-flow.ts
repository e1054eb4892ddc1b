import type { RecallNodeRequest, RecallPlan } from './requests.js';
import { type RecallStatus, recallStatus } from './statuses.js';

export interface RecallFlow {
  keyId: number;
  /** The keyId of the task it belongs to; undefined for the flow that is there from the start. */
  taskKeyId: number | undefined;
  recallType: number;
  /** In minutes. */
  recallInterval: number;
  recallNum: number;
  /** Codes; of a recall by intent. */
  recallIntent: readonly string[];
  createdAt: Date;
  status: RecallStatus;
  /** One for each recall. */
  nodes: RecallNode[];
  /** The recall that comes next: when the calls before it were over, in milliseconds since 1970, and its event. */
  next: { since: number; event: number } | undefined;
}

export interface RecallNode {
  keyId: number;
  status: RecallStatus;
  /** As it was sent; empty for a recall as the task before it. */
  setting: RecallNodeRequest;
  /** The task that calls again; undefined before it does, and when there was nobody to call. */
  taskKeyId: number | undefined;
}

/** Replaces the plan of a flow. Without nodes those it has are kept; recalls beyond the last node are made as that one. */
export function planRecalls(flow: RecallFlow, plan: RecallPlan, nextNodeId: () => number): void {
  const { recallType, recallInterval, recallNum, recallIntent = flow.recallIntent, nodeList } = plan;
  const settings = nodeList ?? flow.nodes.map(({ setting }) => setting);
  const kept = nodeList ? [] : flow.nodes.slice(0, recallNum);
  const added = Array.from({ length: recallNum - kept.length }, (_, index) => ({
    keyId: nextNodeId(),
    status: recallStatus.pending,
    setting: settings[kept.length + index] ?? settings.at(-1) ?? {},
    taskKeyId: undefined,
  }));
  Object.assign(flow, { recallType, recallInterval, recallNum, recallIntent, nodes: [...kept, ...added] });
}

export function finishedRecalls({ nodes }: RecallFlow): number {
  return nodes.filter(({ status }) => status === recallStatus.done).length;
}
