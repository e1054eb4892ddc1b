import type { OperationResult } from '../engine/operation-result.js';
import { formatLocalTime, localRange } from './local-time.js';
import { isWithin, pageOf } from './page.js';
import type { Parts } from './parts.js';
import { finishedRecalls, type RecallFlow, type RecallNode } from './recall-flow.js';
import type { Recalls } from './recalls.js';
import type {
  CancelRecallFlowRequest,
  PageRequest,
  RecallFlowFilter,
  UpdateRecallFlowRequest,
} from './requests.js';
import { recallStatus } from './statuses.js';
import { checkNodes, keepNodes } from './voice-checks.js';

/** The operations on recall flows. */
export function recallOperations(parts: Parts) {
  return {
    queryRecallFlowPage: (request: PageRequest<RecallFlowFilter>) => listFlows(parts, request),
    queryRecallFlowDetail: ({ keyId }: { keyId: number }) => describeFlow(parts, keyId),
    updateRecallFlow: (request: UpdateRecallFlowRequest) => updateFlow(parts, request),
    cancelRecallFlow: (request: CancelRecallFlowRequest) => cancelFlow(parts, request),
  };
}

const noSuchFlow = { code: '-22', field: 'keyId' };

function listFlows(parts: Parts, request: PageRequest<RecallFlowFilter>): OperationResult {
  const { taskName: wanted } = request.params;
  const [from, to] = localRange(request.params);
  // Part of the task's name, or its whole id.
  const isWanted = (flow: RecallFlow) =>
    !wanted || taskNameOf(parts, flow)?.includes(wanted) || String(flow.taskKeyId) === wanted;
  const found = parts.recalls
    .flows()
    .filter((flow) => isWithin(flow.createdAt, from, to))
    .filter(isWanted);
  return { members: { data: pageOf(found, request, (flow) => flowRow(parts, flow)) } };
}

function taskNameOf({ campaigns }: Parts, { taskKeyId }: RecallFlow): string | undefined {
  return taskKeyId === undefined ? undefined : campaigns.task(taskKeyId)?.data.taskName;
}

function flowRow(parts: Parts, flow: RecallFlow): object {
  return {
    ...planOf(flow),
    taskId: flow.taskKeyId,
    taskName: taskNameOf(parts, flow),
    createTime: formatLocalTime(flow.createdAt),
    finishNum: finishedRecalls(flow),
  };
}

function planOf({ keyId, recallType, recallInterval, recallNum, status }: RecallFlow): object {
  return { keyId, recallType, recallInterval, recallNum, status };
}

function describeFlow(parts: Parts, keyId: number): OperationResult {
  const flow = parts.recalls.flow(keyId);
  if (!flow) return noSuchFlow;
  return {
    members: {
      data: { ...planOf(flow), nodeList: flow.nodes.map((node) => nodeRow(node, agentOf(parts, flow))) },
    },
  };
}

function agentOf({ campaigns }: Parts, { taskKeyId = 0 }: RecallFlow): number | undefined {
  return campaigns.task(taskKeyId)?.data.agentId;
}

/** An agent's id is `agentId` when a flow is made and `scriptId` when it is read: the task's where the node has none. */
function nodeRow({ keyId, status, taskKeyId, setting }: RecallNode, agentOfTask: number | undefined): object {
  const { agentId = agentOfTask, ...rest } = setting;
  return {
    keyId,
    taskId: taskKeyId,
    nodeStatus: status,
    ...(agentId !== undefined && { scriptId: Number(agentId) }),
    ...rest,
  };
}

/** Whatever is wrong with a node: the operation has no other code. */
function updateFlow(parts: Parts, request: UpdateRecallFlowRequest): OperationResult {
  const { recalls } = parts;
  const flow = recalls.flow(request.keyId);
  if (flow?.status !== recallStatus.pending) return noSuchFlow;
  const refusal = checkNodes(parts, request);
  if (refusal) return { ...refusal, code: '-22' };
  recalls.change(flow, keepNodes(parts, request));
  return { members: { data: null } };
}

function cancelFlow({ recalls, campaigns }: Parts, { type, id }: CancelRecallFlowRequest): OperationResult {
  const flow = findFlow({ recalls, campaigns }, type, id);
  // A node takes those behind it along; the first one takes all.
  const first = type === 3 ? (flow?.nodes.findIndex(({ keyId }) => keyId === id) ?? 0) : 0;
  const status = type === 3 ? flow?.nodes[first]?.status : flow?.status;
  if (!flow || status !== recallStatus.pending) return { code: '-22', field: 'id' };
  recalls.cancel(flow, first);
  return { members: { data: null } };
}

function findFlow(
  { recalls, campaigns }: { recalls: Recalls; campaigns: Parts['campaigns'] },
  type: CancelRecallFlowRequest['type'],
  id: number,
): RecallFlow | undefined {
  if (type === 1) return recalls.flow(id);
  if (type === 3) return recalls.flowOfNode(id);
  const task = campaigns.task(id);
  return task?.data.recall ? undefined : recalls.flow(task?.data.flowKeyId ?? 0);
}
