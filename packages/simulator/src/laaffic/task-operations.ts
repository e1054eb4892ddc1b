import type { OperationResult } from '../engine/operation-result.js';
import { type Account, type AgentTask, type TaskKind, taskStatus } from './account.js';
import { formatLocalTime, parseLocalTime } from './local-time.js';
import { isWithin, pageOf } from './page.js';
import type { PageRequest, SendGroupCallRequest, TaskFilter, UpdateGroupCallRequest } from './requests.js';

/** The operations on group-call tasks of either product. */
export function taskOperations(account: Account) {
  const create = (kind: TaskKind, operation: string, request: SendGroupCallRequest): OperationResult =>
    account.taskNamed(request.taskName)
      ? nameTaken
      : { members: { data: account.addTask(kind, operation, request).keyId } };
  return {
    sendAgentGroupCall: (request: SendGroupCallRequest) => create('agent', 'sendAgentGroupCall', request),
    sendGroupCall: (request: SendGroupCallRequest) => create('ivr', 'sendGroupCall', request),
    queryAgentGroupCall: (request: PageRequest<TaskFilter>) => listTasks(account, 'agent', request),
    queryGroupCall: (request: PageRequest<TaskFilter>) => listTasks(account, 'ivr', request),
    cancelAgentGroupCall: (request: { taskIdList: number[] }) => cancelTasks(account, request.taskIdList),
    updateGroupCall: (request: UpdateGroupCallRequest) => updateTask(account, request),
    resendGroupCall: (request: UpdateGroupCallRequest) => resendTask(account, request),
  };
}

const nameTaken = { code: '-41', field: 'taskName' };
const noSuchTask = { code: '-24', field: 'keyId' };

function listTasks(account: Account, kind: TaskKind, request: PageRequest<TaskFilter>): OperationResult {
  const { strTime, endTime, statusList = [], searchCondition = '' } = request.params;
  const rows = account
    .tasks()
    .filter((task) => task.kind === kind)
    .filter((task) => isWithin(task.createdAt, parseLocalTime(strTime), parseLocalTime(endTime)))
    .filter((task) => statusList.length === 0 || statusList.includes(task.status))
    .filter((task) => task.taskName.includes(searchCondition))
    .map(taskRow);
  return { members: { data: pageOf(rows, request) } };
}

function taskRow(task: AgentTask): object {
  return {
    taskId: task.keyId,
    taskName: task.taskName,
    status: task.status,
    rate: '0',
    numCnt: task.numberCount,
    callNum: 0,
    success: 0,
    fail: 0,
    createdTime: formatLocalTime(task.createdAt),
    ...(task.scriptId !== undefined && { scriptId: task.scriptId }),
    taskType: task.kind === 'agent' ? 3 : 1,
  };
}

/** All of them or none. */
function cancelTasks(account: Account, keyIds: readonly number[]): OperationResult {
  const tasks = keyIds.flatMap((keyId) => account.task(keyId) ?? []);
  const areWaiting = tasks.every(({ kind, status }) => kind === 'agent' && status === taskStatus.waiting);
  if (tasks.length < keyIds.length || !areWaiting) return { code: '-54', field: 'taskIdList' };
  for (const task of tasks) task.status = taskStatus.cancelled;
  return { members: { data: null } };
}

function updateTask(account: Account, { keyId, taskName }: UpdateGroupCallRequest): OperationResult {
  const task = ivrTask(account, keyId);
  if (!task) return noSuchTask;
  if ((account.taskNamed(taskName) ?? task) !== task) return nameTaken;
  task.taskName = taskName;
  return { members: { data: null } };
}

function resendTask(account: Account, { keyId, taskName }: UpdateGroupCallRequest): OperationResult {
  const task = ivrTask(account, keyId);
  if (!task) return noSuchTask;
  if (account.taskNamed(taskName)) return nameTaken;
  return { members: { data: account.repeatTask(task, 'resendGroupCall', taskName).keyId } };
}

function ivrTask(account: Account, keyId: number): AgentTask | undefined {
  const task = account.task(keyId);
  return task?.kind === 'ivr' ? task : undefined;
}
