import { unixSeconds } from '../clock.js';
import type { OperationResult } from '../engine/operation-result.js';
import type { FaultBook } from '../faults/fault-book.js';
import { taskRow } from './callback-bodies.js';
import type { OrderOperations } from './order-operations.js';
import { unknownTask } from './refusals.js';
import type {
  CreateAndCallRequest,
  CreateTaskRequest,
  ListTaskRequest,
  ManageTaskRequest,
  UpdateTaskRequest,
} from './requests.js';
import { statusOf, type Task } from './task.js';
import type { TaskBook } from './task-book.js';
import type { TaskRunner } from './task-runner.js';

export interface TaskOperationsSettings {
  book: TaskBook;
  runner: TaskRunner;
  orders: OrderOperations;
  faults: FaultBook;
}

/** The operations on tasks. */
export class TaskOperations {
  readonly #settings: TaskOperationsSettings;

  constructor(settings: TaskOperationsSettings) {
    this.#settings = settings;
  }

  readonly works = {
    createAndCall: (request: CreateAndCallRequest) => this.#createAndCall(request),
    createTask: (request: CreateTaskRequest) => this.#createTask(request),
    updateTask: (request: UpdateTaskRequest) => this.#updateTask(request),
    mgrTaskStatus: (request: ManageTaskRequest) => this.#manageTask(request),
    listTask: (request: ListTaskRequest) => this.#listTask(request),
  };

  #createAndCall(request: CreateAndCallRequest): OperationResult {
    const { orders, runner } = this.#settings;
    const refused = orders.refusalOf(request) ?? this.#refusalOf(request);
    if (refused) return refused;
    const task = this.#add(request);
    const members = orders.add(task, 'createAndCall', request);
    runner.planStart(task);
    return { members };
  }

  #createTask(request: CreateTaskRequest): OperationResult {
    const refused = this.#refusalOf(request);
    if (refused) return refused;
    const task = this.#add(request);
    this.#settings.runner.planStart(task);
    return { members: { taskID: task.id } };
  }

  #refusalOf({ userTaskID }: CreateTaskRequest): OperationResult | undefined {
    const { book, faults } = this.#settings;
    const isUsed = book.find(userTaskID) && !faults.present('duplicates_accepted');
    return isUsed ? unknownTask : undefined;
  }

  #add(request: CreateTaskRequest): Task {
    const { book, runner } = this.#settings;
    const task = book.create(request);
    runner.add(task);
    return task;
  }

  /** Only before the start and in a pause, as documented. */
  #updateTask(request: UpdateTaskRequest): OperationResult {
    const { book, runner } = this.#settings;
    const task = book.find(request.userTaskID);
    if (task?.status !== 'waiting' && task?.status !== 'paused') return unknownTask;
    book.change(task, request);
    if (task.status === 'waiting') runner.planStart(task);
    return { members: { taskID: task.id } };
  }

  #manageTask({ userTaskID, taskOperate, delCall }: ManageTaskRequest): OperationResult {
    const { book } = this.#settings;
    const task = book.find(userTaskID);
    if (!task) return unknownTask;
    const { allowed, act } = this.#actions[taskOperate];
    if (!allowed.includes(task.status)) return { code: '4', field: 'taskOperate' };
    if (delCall === 1) book.delete(task, [...task.callees.slice(task.next), ...(task.data.importing ?? [])]);
    act(task);
    return { members: { taskID: task.id, taskStatus: statusOf(task) } };
  }

  readonly #actions: Record<
    ManageTaskRequest['taskOperate'],
    { allowed: readonly Task['status'][]; act: (task: Task) => void }
  > = {
    1: { allowed: ['waiting', 'paused'], act: (task) => this.#settings.runner.start(task) },
    2: { allowed: ['running'], act: (task) => this.#settings.runner.pause(task) },
    3: { allowed: ['waiting', 'running', 'paused'], act: (task) => this.#settings.runner.finish(task) },
  };

  #listTask({ page, size, queryConditions }: ListTaskRequest): OperationResult {
    const { taskStatus: statuses, taskName, sceneID, userTaskID, startTs, endTs } = queryConditions;
    const ids = userTaskID && new Set(userTaskID);
    const found = this.#settings.runner
      .tasks()
      .filter(({ data }) => ids?.has(data.userTaskID) ?? true)
      .filter((task) => statuses?.includes(statusOf(task)) ?? true)
      .filter(({ data }) => taskName?.some((part) => data.setting.taskName.includes(part)) ?? true)
      .filter(({ data }) => sceneID === undefined || data.sceneID === sceneID)
      .filter(({ data }) => unixSeconds(data.createdAt) >= (startTs ?? 0))
      .filter(({ data }) => unixSeconds(data.createdAt) <= (endTs ?? Number.POSITIVE_INFINITY));
    return { members: { taskData: found.slice((page - 1) * size, page * size).map(taskRow) } };
  }
}
