import type { OperationResult } from '../engine/operation-result.js';
import { type Account, type RecallFlow, type RecallNode, recallStatus } from './account.js';
import { formatLocalTime, parseLocalTime } from './local-time.js';
import { isWithin, pageOf } from './page.js';
import type {
  CancelRecallFlowRequest,
  PageRequest,
  RecallFlowFilter,
  UpdateRecallFlowRequest,
} from './requests.js';

/** The operations on recall flows. */
export function recallOperations(account: Account) {
  return {
    queryRecallFlowPage: (request: PageRequest<RecallFlowFilter>) => listFlows(account, request),
    queryRecallFlowDetail: ({ keyId }: { keyId: number }) => describeFlow(account, keyId),
    updateRecallFlow: (request: UpdateRecallFlowRequest) => updateFlow(account, request),
    cancelRecallFlow: (request: CancelRecallFlowRequest) => cancelFlow(account, request),
  };
}

const noSuchFlow = { code: '-22', field: 'keyId' };

function listFlows(account: Account, request: PageRequest<RecallFlowFilter>): OperationResult {
  const { strTime, endTime, taskName: wanted } = request.params;
  const rows = account
    .flows()
    .filter((flow) => isWithin(flow.createdAt, parseLocalTime(strTime), parseLocalTime(endTime)))
    .map((flow) => flowRow(account, flow))
    // Part of the task's name, or its whole id.
    .filter(({ taskName, taskId }) => !wanted || taskName?.includes(wanted) || String(taskId) === wanted);
  return { members: { data: pageOf(rows, request) } };
}

function flowRow(account: Account, flow: RecallFlow) {
  const task = flow.taskKeyId === undefined ? undefined : account.task(flow.taskKeyId);
  return {
    ...planOf(flow),
    ...(task && { taskId: task.keyId, taskName: task.taskName }),
    createTime: formatLocalTime(flow.createdAt),
    finishNum: 0,
  };
}

function planOf({ keyId, recallType, recallInterval, recallNum, status }: RecallFlow): object {
  return { keyId, recallType, recallInterval, recallNum, status };
}

function describeFlow(account: Account, keyId: number): OperationResult {
  const flow = account.flow(keyId);
  if (!flow) return noSuchFlow;
  return { members: { data: { ...planOf(flow), nodeList: flow.nodes.map(nodeRow) } } };
}

/** An agent's id is `agentId` when a flow is made and `scriptId` when it is read. */
function nodeRow({ keyId, status, setting }: RecallNode): object {
  const { agentId, ...rest } = setting as { agentId?: number | string };
  return {
    keyId,
    nodeStatus: status,
    ...(agentId !== undefined && { scriptId: Number(agentId) }),
    ...rest,
  };
}

function updateFlow(account: Account, request: UpdateRecallFlowRequest): OperationResult {
  const flow = account.flow(request.keyId);
  if (flow?.status !== recallStatus.pending) return noSuchFlow;
  account.changeFlow(flow, request);
  return { members: { data: null } };
}

function cancelFlow(account: Account, { type, id }: CancelRecallFlowRequest): OperationResult {
  const flow = account.flows().find((candidate) => isMeant(candidate, type, id));
  if (flow?.status !== recallStatus.pending) return { code: '-22', field: 'id' };
  // A node takes those behind it along; the first one takes all.
  const first = type === 3 ? flow.nodes.findIndex(({ keyId }) => keyId === id) : 0;
  for (const node of flow.nodes.slice(first)) node.status = recallStatus.cancelled;
  if (first === 0) flow.status = recallStatus.cancelled;
  return { members: { data: null } };
}

function isMeant(flow: RecallFlow, type: CancelRecallFlowRequest['type'], id: number): boolean {
  if (type === 1) return flow.keyId === id;
  return type === 2 ? flow.taskKeyId === id : flow.nodes.some(({ keyId }) => keyId === id);
}
