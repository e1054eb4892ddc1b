import type { OperationResult, RefusedResult } from '../engine/operation-result.js';
import type { FaultBook } from '../faults/fault-book.js';
import { exportedCall, orderDetail } from './callback-bodies.js';
import { importRunning, tooMany, unknownTask } from './refusals.js';
import type { AddCallsRequest, ListOrderDetailRequest, StopOrderRequest } from './requests.js';
import { isFinished, type Order, type Task } from './task.js';
import type { TaskBook } from './task-book.js';
import type { TaskRunner } from './task-runner.js';

/** More orders in one request answer 4001. That there is a limit is documented, this number is assumed. */
const maximumOrders = 10_000;

export interface OrderOperationsSettings {
  book: TaskBook;
  runner: TaskRunner;
  faults: FaultBook;
}

/** The operations on orders and calls. */
export class OrderOperations {
  readonly #settings: OrderOperationsSettings;

  constructor(settings: OrderOperationsSettings) {
    this.#settings = settings;
  }

  readonly works = {
    addBatchCall: (request: AddCallsRequest) => this.#addBatch(request),
    importBatchCall: (request: AddCallsRequest) => this.#importBatch(request),
    exportBatchCall: (request: { userTaskID: string }) => this.#withTask(request, exportBatch),
    stopOrder: (request: StopOrderRequest) =>
      this.#withTask(request, (task) => this.#stopOrders(task, request)),
    listOrderDetail: (request: ListOrderDetailRequest) =>
      this.#withTask(request, (task) => this.#listDetails(task, request)),
    // What these two list was not readable: the document has the envelope only.
    listOrder: (request: { userTaskID: string }) => this.#withTask(request, () => ({ members: {} })),
    listCall: (request: { userTaskID: string }) => this.#withTask(request, () => ({ members: {} })),
  };

  /** Why a request with numbers is refused before anything is looked up. */
  refusalOf({ callInfoList }: AddCallsRequest): RefusedResult | undefined {
    const isTooMany = callInfoList.callList.length > maximumOrders;
    return isTooMany || this.#settings.faults.present('limit_reached')
      ? tooMany('callInfoList.callList')
      : undefined;
  }

  /** Adds the orders of a request, and gives the members of its answer. */
  add(task: Task, operation: string, request: AddCallsRequest): object {
    const { book, runner } = this.#settings;
    const { added, errors } = book.makeOrders(task, operation, request);
    if (operation === 'importBatchCall') runner.importOrders(task, added);
    else runner.addOrders(task, added);
    const totalCount = request.callInfoList.callList.length;
    return { taskID: task.id, totalCount, successCount: added.length, errList: errors };
  }

  #withTask({ userTaskID }: { userTaskID: string }, work: (task: Task) => OperationResult): OperationResult {
    const task = this.#settings.book.find(userTaskID);
    return task ? work(task) : unknownTask;
  }

  #addBatch(request: AddCallsRequest): OperationResult {
    return this.#withTask(request, (task) => this.#addTo(task, 'addBatchCall', request));
  }

  #importBatch(request: AddCallsRequest): OperationResult {
    return this.#withTask(request, (task) =>
      task.data.importing ? importRunning : this.#addTo(task, 'importBatchCall', request),
    );
  }

  #addTo(task: Task, operation: string, request: AddCallsRequest): OperationResult {
    const refused = this.refusalOf(request);
    if (refused) return refused;
    return task.status === 'over' ? unknownTask : { members: this.add(task, operation, request) };
  }

  #stopOrders(task: Task, { orderIDs, delCall }: StopOrderRequest): OperationResult {
    const { book, runner, faults } = this.#settings;
    if (orderIDs.length > maximumOrders || faults.present('limit_reached')) return tooMany('orderIDs');
    const errList: { orderID: string; errMsg: string }[] = [];
    for (const orderID of orderIDs) {
      const order = book.findOrder(task, orderID);
      if (order && !isFinished(order)) this.#stop(task, order, delCall === 1);
      else errList.push({ orderID, errMsg: order ? 'order finished' : 'order not found' });
    }
    runner.goOnSoon(task);
    const totalCount = orderIDs.length;
    return { members: { totalCount, successCount: totalCount - errList.length, errList } };
  }

  #stop(task: Task, order: Order, isDeleting: boolean): void {
    const { book, runner } = this.#settings;
    if (isDeleting) book.delete(task, [order]);
    if (!order.data.isDeleted) runner.stop(task, order);
  }

  #listDetails(task: Task, { orderList }: ListOrderDetailRequest): OperationResult {
    const { book, faults } = this.#settings;
    if (faults.present('limit_reached')) return tooMany('orderList');
    const found = [...new Set(orderList)].flatMap((orderID) => book.findOrder(task, orderID) ?? []);
    return { members: { orderDetailList: found.map((order) => orderDetail(task, order)) } };
  }
}

/** The newest batch: the pages disagree whether it is that one or the one before. */
function exportBatch(task: Task): OperationResult {
  if (task.data.importing) return importRunning;
  const { batchID = '', orders = [] } = task.data.batch ?? {};
  const left = orders.filter(({ data }) => !data.isDeleted);
  const callList = left.map((order) => exportedCall(task, order));
  return { members: { totalCount: callList.length, batchID, callList } };
}
