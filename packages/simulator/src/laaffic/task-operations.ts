import type { OperationResult } from '../engine/operation-result.js';
import { formatLocalTime, localRange, parseLocalTime } from './local-time.js';
import { isWithin, pageOf } from './page.js';
import type { Parts } from './parts.js';
import type { PageRequest, TaskFilter, UpdateGroupCallRequest } from './requests.js';
import { type TaskStatus, taskStatus } from './statuses.js';
import type { Task, TaskKind } from './task.js';
import { checkName, checkTimes } from './task-checks.js';
import { talkLimit } from './task-settings.js';
import { checkVoice, keepVoice } from './voice-checks.js';

/** The operations on tasks that are there. */
export function taskOperations(parts: Parts) {
  return {
    queryAgentGroupCall: (request: PageRequest<TaskFilter>) => listTasks(parts, 'agent', request),
    queryGroupCall: (request: PageRequest<TaskFilter>) => listTasks(parts, 'ivr', request),
    cancelAgentGroupCall: ({ taskIdList }: { taskIdList: number[] }) => cancelTasks(parts, taskIdList),
    updateGroupCall: (request: UpdateGroupCallRequest) => updateTask(parts, request),
  };
}

function listTasks({ campaigns }: Parts, kind: TaskKind, request: PageRequest<TaskFilter>): OperationResult {
  const { statusList = [], searchCondition = '' } = request.params;
  const [from, to] = localRange(request.params);
  const found = campaigns
    .tasks()
    .filter(({ data }) => data.kind === kind && isWithin(data.createdAt, from, to))
    .filter(({ data }) => statusList.length === 0 || statusList.includes(data.status))
    .filter(
      ({ data }) => data.taskName.includes(searchCondition) || data.voice?.searched.includes(searchCondition),
    );
  return { members: { data: pageOf(found, request, taskRow) } };
}

function taskRow({ data, callees }: Task): object {
  return {
    taskId: data.keyId,
    taskName: data.taskName,
    status: data.status,
    // Per cent: the vendor states no unit.
    rate: String(Math.floor((data.called * 100) / callees.length)),
    numCnt: callees.length,
    callNum: data.called,
    success: data.succeeded,
    fail: data.called - data.succeeded,
    createdTime: formatLocalTime(data.createdAt),
    ...(data.agentId !== undefined && { scriptId: data.agentId }),
    taskType: data.kind === 'agent' ? 3 : 1,
  };
}

const cancellable: readonly TaskStatus[] = [taskStatus.waiting, taskStatus.calling, taskStatus.suspended];

/** All of them or none. */
function cancelTasks({ campaigns, faults }: Parts, keyIds: readonly number[]): OperationResult {
  if (faults.present('limit_reached')) return { code: '-23', field: 'taskIdList' };
  const tasks = new Set(keyIds.map((keyId) => campaigns.task(keyId)));
  const canBe = (task: Task | undefined): task is Task =>
    task?.data.kind === 'agent' && cancellable.includes(task.data.status);
  const found = [...tasks].filter(canBe);
  if (found.length < tasks.size) return { code: '-54', field: 'taskIdList' };
  for (const task of found) campaigns.cancel(task);
  return { members: { data: null } };
}

/** What is left out stays as it is, but for what is played. */
function updateTask(parts: Parts, request: UpdateGroupCallRequest): OperationResult {
  const { campaigns, faults } = parts;
  if (faults.present('limit_reached')) return { code: '-23', field: undefined };
  const task = campaigns.task(request.keyId);
  if (task?.data.kind !== 'ivr') return { code: '-24', field: 'keyId' };
  if (task.data.status !== taskStatus.waiting) return { code: '-21', field: 'keyId' };
  const refusal =
    checkName(parts, request.taskName, task) ??
    checkTimes(request) ??
    checkVoice(parts, request, task.callees);
  if (refusal) return refusal;
  const { sendTime, displayNum, maxCalls, toSeat } = request;
  const { data } = task;
  const { delayPlay = 0, delayHangup = 0, seat } = data.voice ?? {};
  const voice = { ...keepVoice(parts, request), delayPlay, delayHangup };
  data.voice = toSeat === undefined ? { ...voice, seat } : voice;
  if (sendTime !== undefined) data.sendAt = sendTime === null ? undefined : parseLocalTime(sendTime);
  if (typeof displayNum === 'string') data.displayNum = displayNum;
  if (maxCalls !== undefined) data.maxTalkSeconds = talkLimit(maxCalls);
  campaigns.change(task, request.taskName);
  return { members: { data: null } };
}
