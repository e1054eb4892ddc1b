import { unixSeconds } from '../clock.js';
import type { OperationResult } from '../engine/operation-result.js';
import { exportedCall, orderDetail, taskRow } from './callback-bodies.js';
import type { Dialler } from './dialler.js';
import type {
  AddCallsRequest,
  CreateAndCallRequest,
  CreateTaskRequest,
  ListOrderDetailRequest,
  ListTaskRequest,
  ManageTaskRequest,
  StopOrderRequest,
  UpdateTaskRequest,
} from './requests.js';
import { dropWaitingOrders, type Task, taskStatus } from './task.js';
import type { TaskBook } from './task-book.js';

/** More orders in one request answer 4001. That there is a limit is documented, this number is assumed. */
const maximumOrders = 10_000;

const tooManyOrders = { code: '4001', field: 'callInfoList.callList' };
const unknownTask = { code: '4', field: 'userTaskID' };

/** The operations on tasks, orders and calls. */
export class TaskOperations {
  readonly #tasks: TaskBook;
  readonly #dialler: Dialler;

  constructor(tasks: TaskBook, dialler: Dialler) {
    this.#tasks = tasks;
    this.#dialler = dialler;
  }

  readonly works = {
    createAndCall: (request: CreateAndCallRequest) => this.#createAndCall(request),
    createTask: (request: CreateTaskRequest) => this.#createTask(request),
    updateTask: (request: UpdateTaskRequest) => this.#withTask(request, (task) => updateTask(task, request)),
    mgrTaskStatus: (request: ManageTaskRequest) =>
      this.#withTask(request, (task) => this.#manageTask(task, request)),
    listTask: (request: ListTaskRequest) => this.#listTask(request),
    addBatchCall: (request: AddCallsRequest) =>
      this.#withTask(request, (task) => this.#addCalls(task, 'addBatchCall', request)),
    importBatchCall: (request: AddCallsRequest) =>
      this.#withTask(request, (task) => this.#addCalls(task, 'importBatchCall', request)),
    stopOrder: (request: StopOrderRequest) => this.#withTask(request, (task) => stopOrders(task, request)),
    listOrderDetail: (request: ListOrderDetailRequest) =>
      this.#withTask(request, (task) => listOrderDetail(task, request)),
    exportBatchCall: (request: { userTaskID: string }) => this.#withTask(request, exportBatch),
    // The documents do not say what these two list.
    listOrder: (request: { userTaskID: string }) => this.#withTask(request, () => ({ members: {} })),
    listCall: (request: { userTaskID: string }) => this.#withTask(request, () => ({ members: {} })),
  };

  #withTask({ userTaskID }: { userTaskID: string }, work: (task: Task) => OperationResult): OperationResult {
    const task = this.#tasks.find(userTaskID);
    return task ? work(task) : unknownTask;
  }

  #createAndCall(request: CreateAndCallRequest): OperationResult {
    if (request.callInfoList.callList.length > maximumOrders) return tooManyOrders;
    if (this.#tasks.find(request.userTaskID)) return unknownTask;
    const task = this.#tasks.add(request);
    const members = this.#countOrders(task, 'createAndCall', request);
    if (task.setting.startupType === 3) this.#dialler.start(task);
    return { members };
  }

  #createTask(request: CreateTaskRequest): OperationResult {
    if (this.#tasks.find(request.userTaskID)) return unknownTask;
    const task = this.#tasks.add(request);
    if (task.setting.startupType === 3) this.#dialler.start(task);
    return { members: { taskID: task.taskID } };
  }

  #addCalls(task: Task, operation: string, request: AddCallsRequest): OperationResult {
    if (request.callInfoList.callList.length > maximumOrders) return tooManyOrders;
    if (task.status === taskStatus.completed) return unknownTask;
    const members = this.#countOrders(task, operation, request);
    this.#dialler.wake(task);
    return { members };
  }

  #countOrders(task: Task, operation: string, request: AddCallsRequest): object {
    const { added, errors } = this.#tasks.addOrders(task, operation, request);
    const totalCount = request.callInfoList.callList.length;
    return { taskID: task.taskID, totalCount, successCount: added.length, errList: errors };
  }

  #manageTask(task: Task, { taskOperate, delCall }: ManageTaskRequest): OperationResult {
    const { allowed, act } = this.#operations[taskOperate];
    if (!allowed.some((status) => status === task.status)) return { code: '4', field: 'taskOperate' };
    if (delCall === 1) dropWaitingOrders(task);
    act(task);
    return { members: { taskID: task.taskID, taskStatus: task.status } };
  }

  readonly #operations = {
    1: { allowed: [taskStatus.waiting, taskStatus.paused], act: (task: Task) => this.#dialler.start(task) },
    2: { allowed: [taskStatus.running], act: (task: Task) => this.#dialler.halt(task, taskStatus.paused) },
    3: {
      allowed: [taskStatus.waiting, taskStatus.running, taskStatus.paused],
      act: (task: Task) => this.#dialler.halt(task, taskStatus.completed),
    },
  };

  #listTask({ page, size, queryConditions }: ListTaskRequest): OperationResult {
    const { taskStatus: statuses, taskName, sceneID, userTaskID, startTs, endTs } = queryConditions;
    const found = this.#tasks
      .all()
      .filter((task) => statuses?.includes(task.status) ?? true)
      .filter((task) => taskName?.some((part) => task.setting.taskName.includes(part)) ?? true)
      .filter((task) => sceneID === undefined || task.sceneID === sceneID)
      .filter((task) => userTaskID?.includes(task.userTaskID) ?? true)
      .filter((task) => unixSeconds(task.createdAt) >= (startTs ?? 0))
      .filter((task) => unixSeconds(task.createdAt) <= (endTs ?? Number.POSITIVE_INFINITY));
    return { members: { taskData: found.slice((page - 1) * size, page * size).map(taskRow) } };
  }
}

/** Only before the start and in a pause, as documented. */
function updateTask(task: Task, { taskCreateSetting, funcFlag }: UpdateTaskRequest): OperationResult {
  if (task.status !== taskStatus.waiting && task.status !== taskStatus.paused) return unknownTask;
  Object.assign(task.setting, taskCreateSetting);
  Object.assign(task.flags, funcFlag);
  return { members: { taskID: task.taskID } };
}

function stopOrders(task: Task, { orderIDs, delCall }: StopOrderRequest): OperationResult {
  const orders = new Map(task.orders.map((order) => [order.request.orderID, order]));
  const errList = orderIDs.flatMap((orderID) => {
    const order = orders.get(orderID);
    if (!order) return [{ orderID, errMsg: 'order not found' }];
    if (order.finished) return [{ orderID, errMsg: 'order finished' }];
    order.finished = true;
    return [];
  });
  if (delCall === 1) dropWaitingOrders(task, new Set(orderIDs));
  const totalCount = orderIDs.length;
  return { members: { totalCount, successCount: totalCount - errList.length, errList } };
}

function listOrderDetail(task: Task, { orderList }: ListOrderDetailRequest): OperationResult {
  const wanted = new Set(orderList);
  const found = task.orders.filter(({ request }) => wanted.has(request.orderID));
  return { members: { orderDetailList: found.map((order) => orderDetail(task, order)) } };
}

/** The newest batch: the pages disagree whether it is that one or the one before. */
function exportBatch(task: Task): OperationResult {
  const batchID = task.orders.at(-1)?.batchID ?? '';
  const batch = task.orders.filter((order) => order.batchID === batchID);
  return { members: { totalCount: batch.length, batchID, callList: batch.map(exportedCall) } };
}
