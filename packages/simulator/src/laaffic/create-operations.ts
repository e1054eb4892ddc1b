import type { OperationResult, RefusedResult } from '../engine/operation-result.js';
import type { Parts } from './parts.js';
import type {
  RecallPlan,
  ResendGroupCallRequest,
  SendAgentGroupCallRequest,
  SendGroupCallRequest,
} from './requests.js';
import { taskStatus } from './statuses.js';
import { firstTaskKeyId, hasAnswered, type Task } from './task.js';
import {
  checkAgents,
  checkIntents,
  checkName,
  checkNumbers,
  checkTexts,
  checkTimes,
  industryOfTask,
  mostOpenTasks,
} from './task-checks.js';
import { callAgain, draftTask, toCallees } from './task-settings.js';
import { checkNodes, checkVoice, keepNodes, keepVoice } from './voice-checks.js';

/** The operations that create tasks of either product. */
export function createOperations(parts: Parts) {
  return {
    sendAgentGroupCall: (request: SendAgentGroupCallRequest) => sendByAgent(parts, request),
    sendGroupCall: (request: SendGroupCallRequest) => sendByIvr(parts, request),
    resendGroupCall: (request: ResendGroupCallRequest) => resend(parts, request),
  };
}

function sendByAgent(parts: Parts, request: SendAgentGroupCallRequest): OperationResult {
  const { script, now } = parts;
  const { recallFlow, scriptId = 0, agentId = scriptId } = request;
  const agents = [agentId, ...(recallFlow?.nodeList ?? []).map((node) => Number(node.agentId))];
  const robots = [...new Set(agents)].map((agent) => script.flowOf('laaffic', String(agent)));
  const callees = toCallees(request.numberInfoList);
  const refusal =
    checkAccount(parts) ??
    checkName(parts, request.taskName) ??
    checkNumbers(callees, 'numberInfoList') ??
    checkTimes(request) ??
    checkAgents(agents) ??
    checkIntents(recallFlow, robots) ??
    checkTexts(robots, callees);
  if (refusal) return refusal;
  const task = draftTask(request, callees, {
    keyId: nextTaskKeyId(parts),
    kind: 'agent',
    createdAt: now(),
    agentId,
    industry: industryOfTask(recallFlow, robots),
    isRecorded: request.enableRecording !== 0,
  });
  return keep(parts, 'sendAgentGroupCall', task, recallFlow);
}

function sendByIvr(parts: Parts, request: SendGroupCallRequest): OperationResult {
  const callees = toCallees(request.numberInfoList);
  const refusal =
    checkAccount(parts) ??
    checkName(parts, request.taskName) ??
    checkNumbers(callees, 'numberInfoList') ??
    checkTimes(request) ??
    checkVoice(parts, request, callees) ??
    checkNodes(parts, request.recallFlow);
  if (refusal) return refusal;
  const task = draftIvrTask(parts, request, callees);
  const { recallFlow } = request;
  return keep(parts, 'sendGroupCall', task, recallFlow && keepNodes(parts, recallFlow));
}

/** A task of its own, of the same callees or of those who did not answer, with everything else from the request. */
function resend(parts: Parts, request: ResendGroupCallRequest): OperationResult {
  const finished = parts.campaigns.task(request.keyId);
  if (finished?.data.kind !== 'ivr') return { code: '-24', field: 'keyId' };
  if (finished.data.status !== taskStatus.finished) return { code: '-21', field: 'keyId' };
  const wanted = finished.callees.filter((callee) => request.resendType === 0 || !hasAnswered(callee));
  if (wanted.length === 0) return { code: '-34', field: 'resendType' };
  const callees = callAgain(wanted);
  const refusal =
    checkAccount(parts) ??
    checkName(parts, request.taskName) ??
    checkTimes(request) ??
    checkVoice(parts, request, callees);
  if (refusal) return refusal;
  const task = draftIvrTask(parts, request, callees);
  return keep(parts, 'resendGroupCall', task, undefined);
}

function checkAccount({ balance, campaigns, faults }: Parts): RefusedResult | undefined {
  if (balance.isUsedUp()) return { code: '-10', field: undefined };
  const isFull = campaigns.openTasks() >= mostOpenTasks || faults.present('limit_reached') !== undefined;
  return isFull ? { code: '-37', field: undefined } : undefined;
}

function draftIvrTask(
  parts: Parts,
  request: SendGroupCallRequest | ResendGroupCallRequest,
  callees: Task['callees'],
): Task {
  return draftTask(request, callees, {
    keyId: nextTaskKeyId(parts),
    kind: 'ivr',
    createdAt: parts.now(),
    voice: keepVoice(parts, request),
  });
}

function nextTaskKeyId({ ids }: Parts): number {
  return firstTaskKeyId + ids.count();
}

function keep(
  { campaigns, recalls, order }: Parts,
  operation: string,
  task: Task,
  plan: RecallPlan | undefined,
): OperationResult {
  const { keyId, taskName } = task.data;
  const keys = { taskName };
  for (const { number } of task.callees) order({ operation, callee: number, keys });
  campaigns.add(task);
  if (plan) recalls.add(task, plan);
  return { members: { data: keyId } };
}
