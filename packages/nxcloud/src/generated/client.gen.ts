// GENERATED from specs/nxcloud/openapi.yaml (sha256 934f7a43e65de6d2…). Do not edit: change the document and run `npm run generate`.

import type { CallOptions, CallResult, ListMethod } from '@outdial/core';
import type { operations } from './schema.gen.js';

/** What `createAndCall` takes: path, query and body in one object. */
export type CreateAndCallInput = NonNullable<operations['createAndCall']['requestBody']>['content']['application/json'];

/** What `createAndCall` answers. */
export type CreateAndCallOutput = operations['createAndCall']['responses'][200]['content']['application/json'];

/** What `createTask` takes: path, query and body in one object. */
export type CreateTaskInput = NonNullable<operations['createTask']['requestBody']>['content']['application/json'];

/** What `createTask` answers. */
export type CreateTaskOutput = operations['createTask']['responses'][200]['content']['application/json'];

/** What `mgrTaskStatus` takes: path, query and body in one object. */
export type MgrTaskStatusInput = NonNullable<operations['mgrTaskStatus']['requestBody']>['content']['application/json'];

/** What `mgrTaskStatus` answers. */
export type MgrTaskStatusOutput = operations['mgrTaskStatus']['responses'][200]['content']['application/json'];

/** What `updateTask` takes: path, query and body in one object. */
export type UpdateTaskInput = NonNullable<operations['updateTask']['requestBody']>['content']['application/json'];

/** What `updateTask` answers. */
export type UpdateTaskOutput = operations['updateTask']['responses'][200]['content']['application/json'];

/** What `listTask` takes: path, query and body in one object. */
export type ListTaskInput = NonNullable<operations['listTask']['requestBody']>['content']['application/json'];

/** What `listTask` answers. */
export type ListTaskOutput = operations['listTask']['responses'][200]['content']['application/json'];

/** One record of `listTask`, as `listTask.each` gives it. */
export type ListTaskItem = NonNullable<ListTaskOutput['taskData']>[number];

/** What `addBatchCall` takes: path, query and body in one object. */
export type AddBatchCallInput = NonNullable<operations['addBatchCall']['requestBody']>['content']['application/json'];

/** What `addBatchCall` answers. */
export type AddBatchCallOutput = operations['addBatchCall']['responses'][200]['content']['application/json'];

/** What `listOrder` takes: path, query and body in one object. */
export type ListOrderInput = NonNullable<operations['listOrder']['requestBody']>['content']['application/json'];

/** What `listOrder` answers. */
export type ListOrderOutput = operations['listOrder']['responses'][200]['content']['application/json'];

/** What `stopOrder` takes: path, query and body in one object. */
export type StopOrderInput = NonNullable<operations['stopOrder']['requestBody']>['content']['application/json'];

/** What `stopOrder` answers. */
export type StopOrderOutput = operations['stopOrder']['responses'][200]['content']['application/json'];

/** What `listOrderDetail` takes: path, query and body in one object. */
export type ListOrderDetailInput = NonNullable<operations['listOrderDetail']['requestBody']>['content']['application/json'];

/** What `listOrderDetail` answers. */
export type ListOrderDetailOutput = operations['listOrderDetail']['responses'][200]['content']['application/json'];

/** What `listCall` takes: path, query and body in one object. */
export type ListCallInput = NonNullable<operations['listCall']['requestBody']>['content']['application/json'];

/** What `listCall` answers. */
export type ListCallOutput = operations['listCall']['responses'][200]['content']['application/json'];

/** What `exportBatchCall` takes: path, query and body in one object. */
export type ExportBatchCallInput = NonNullable<operations['exportBatchCall']['requestBody']>['content']['application/json'];

/** What `exportBatchCall` answers. */
export type ExportBatchCallOutput = operations['exportBatchCall']['responses'][200]['content']['application/json'];

/** What `importBatchCall` takes: path, query and body in one object. */
export type ImportBatchCallInput = NonNullable<operations['importBatchCall']['requestBody']>['content']['application/json'];

/** What `importBatchCall` answers. */
export type ImportBatchCallOutput = operations['importBatchCall']['responses'][200]['content']['application/json'];

/** What `ping` takes: path, query and body in one object. */
export type PingInput = NonNullable<operations['ping']['requestBody']>['content']['application/json'];

/** What `ping` answers. */
export type PingOutput = operations['ping']['responses'][200]['content']['application/json'];

/** The operations of the vendor, each named as in its document. */
export interface NxcloudOperations {
  /**
   * Create a task and add numbers to it
   *
   * Creates a calling task and adds orders (numbers) to it in one request. With `startupType` 3 the robot begins to
   * dial at once, with 2 at `startupAt`, with 1 not before the task is started by hand (`mgrTaskStatus`).
   *
   * `retCode` 0 does not mean that every number was taken: compare `successCount` with `totalCount` and read `errList`.
   *
   * Makes calls: it is never sent twice. Its natural key is `userTaskID`.
   *
   * Source (documented): Callbot API createTaskAndCall <https://github.com/nxtele/http-api-document/wiki/Callbot-API-createTaskAndCall>.
   */
  createAndCall(input: CreateAndCallInput, options?: CallOptions): Promise<CallResult<CreateAndCallOutput>>;
  /**
   * Create a task without numbers
   *
   * Creates a calling task that has no numbers yet; `addBatchCall` adds them. A task without `taskKeep` that is started
   * without orders may end by itself before the first are added.
   *
   * The page's sample and the page of createAndCall contradict each other. The sample has `account`, `other`,
   * `taskCallbackUrl` and `orderCallbackUrl` at the top level; it lacks `maxCall`, `taskName`, `phoneEncrypt` and the
   * `taskCallbackUrl` of the settings; it spells `smsId` and `intentId` (here: `smsID`, `intentID`) and `"dialAtUpHour "`
   * with a trailing space; and its `startupType` is 0, which is no documented value. `taskCreateSetting` and `funcFlag` have
   * here the shape that createAndCall documents and that updateTask's sample shows.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself. Its natural key is `userTaskID`.
   *
   * Source (documented): Callbot API createTask <https://github.com/nxtele/http-api-document/wiki/Callbot-API-createTask>.
   */
  createTask(input: CreateTaskInput, options?: CallOptions): Promise<CallResult<CreateTaskOutput>>;
  /**
   * Start, pause or finish a task
   *
   * Changes the state of a task. Starting one (`taskOperate` 1) makes the robot dial.
   *
   * Whether a finished task can be started again is unknown.
   *
   * Makes calls: it is never sent twice. Its natural key is `userTaskID`.
   *
   * Source (documented): Callbot API mgrTaskStatus <https://github.com/nxtele/http-api-document/wiki/Callbot-API-mgrTaskStatus>.
   */
  mgrTaskStatus(input: MgrTaskStatusInput, options?: CallOptions): Promise<CallResult<MgrTaskStatusOutput>>;
  /**
   * Change the settings of a task
   *
   * Works only on a task that is paused or has not been started. Only `taskCreateSetting` and `funcFlag` can be changed.
   *
   * A change of the number encryption (`phoneEncrypt`) or of the text messages (`smsEnable`, `smsFuncFlag`) does not touch
   * numbers that are finished or imported already, and takes effect after 5 minutes.
   *
   * Send both objects whole: whether what is left out stays as it was is unknown. No operation returns the settings of a
   * task, so a lost answer cannot be looked up; sending the same settings again sets the same settings.
   *
   * A scheduled start (`startupType` 2) or an immediate one (3) may make the robot dial.
   *
   * Makes calls: it is never sent twice.
   *
   * Source (documented): Callbot API updateTask, English edition <https://github.com/nxtele/http-api-document-en/wiki/Callbot-API-updateTask>.
   */
  updateTask(input: UpdateTaskInput, options?: CallOptions): Promise<CallResult<UpdateTaskOutput>>;
  /**
   * List tasks and their statistics
   *
   * Lists tasks, with their status and statistics, page by page.
   *
   * Whether the answer tells how many tasks there are in all is unknown: ask for the next page until one comes back with
   * fewer tasks than `size`.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): Callbot API taskList <https://github.com/nxtele/http-api-document/wiki/Callbot-API-taskList>.
   */
  listTask: ListMethod<ListTaskInput, ListTaskOutput, ListTaskItem, 'page' | 'size'>;
  /**
   * Add numbers to a task
   *
   * Adds orders (numbers) to a task that exists already. A task that is running dials them.
   *
   * `retCode` 0 does not mean that every number was taken: compare `successCount` with `totalCount` and read `errList`,
   * where the answer has them.
   *
   * Makes calls: it is never sent twice. Its natural key is `callInfoList.callList.orderID`.
   *
   * Source (documented): Callbot API addBatchOrder <https://github.com/nxtele/http-api-document/wiki/Callbot-API-addBatchOrder>.
   */
  addBatchCall(input: AddBatchCallInput, options?: CallOptions): Promise<CallResult<AddBatchCallOutput>>;
  /**
   * List the orders of a task
   *
   * Lists the orders of a task, each with the status of its last call, page by page.
   *
   * Nothing of the answer's shape was readable beyond what every answer has, so its fields are open.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): Callbot API orderList <https://github.com/nxtele/http-api-document/wiki/Callbot-API-orderList>.
   */
  listOrder(input: ListOrderInput, options?: CallOptions): Promise<CallResult<ListOrderOutput>>;
  /**
   * Stop calling some orders
   *
   * Stops the calls of the given orders. This cannot be undone.
   *
   * `retCode` 0 does not mean that every order was stopped: compare `successCount` with `totalCount` and read `errList`.
   *
   * Changes state at the vendor: a request whose answer was lost is not sent again by itself. Its natural key is `orderIDs`.
   *
   * Source (documented): Callbot API stopOrder <https://github.com/nxtele/http-api-document/wiki/Callbot-API-stopOrder>.
   */
  stopOrder(input: StopOrderInput, options?: CallOptions): Promise<CallResult<StopOrderOutput>>;
  /**
   * List every call of given orders
   *
   * Lists the given orders with each of their calls in detail.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): Callbot API orderDetailList <https://github.com/nxtele/http-api-document/wiki/Callbot-API-orderDetailList>.
   */
  listOrderDetail(input: ListOrderDetailInput, options?: CallOptions): Promise<CallResult<ListOrderDetailOutput>>;
  /**
   * List the calls of a task
   *
   * Lists the calls of a task, page by page. The answer can be had compressed.
   *
   * Nothing of the answer's shape was readable beyond what every answer has, so its fields are open. Since December 2024 the
   * page's request table holds rows `callingNumber` and `lineAddress` below `callID`, in the style of a response table and in
   * no sample request: they describe what is answered, and are not taken here.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): Callbot API callList <https://github.com/nxtele/http-api-document/wiki/Callbot-API-callList>.
   */
  listCall(input: ListCallInput, options?: CallOptions): Promise<CallResult<ListCallOutput>>;
  /**
   * Export the results of a batch
   *
   * Exports the orders of a batch that `importBatchCall` brought in, each with a call's status and intents. The answer can be
   * had compressed.
   *
   * Which batch is contradictory: by the wiki's list of pages the newest one, by the English page the previous one. Compare
   * `batchID`.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): Callbot API batchExportCall <https://github.com/nxtele/http-api-document/wiki/Callbot-API-batchExportCall>.
   */
  exportBatchCall(input: ExportBatchCallInput, options?: CallOptions): Promise<CallResult<ExportBatchCallOutput>>;
  /**
   * Import numbers as the newest batch
   *
   * Imports orders (numbers) into a task as its newest batch. The request can be sent compressed.
   *
   * While an import runs, imports and exports are refused with code 1001. How a batch differs from what `addBatchCall` adds is
   * not explained.
   *
   * Makes calls: it is never sent twice. Its natural key is `callInfoList.callList.orderID`.
   *
   * Source (documented): Callbot API batchImportCall <https://github.com/nxtele/http-api-document/wiki/Callbot-API-batchImportCall>.
   */
  importBatchCall(input: ImportBatchCallInput, options?: CallOptions): Promise<CallResult<ImportBatchCallOutput>>;
  /**
   * Check that the service answers
   *
   * Liveness check. Echoes `data` and tells the server's time. It is signed like every other request, so it also proves
   * that the credentials and the signature are right.
   *
   * Reads only: a lost request may be sent again.
   *
   * Source (documented): Callbot API ping <https://github.com/nxtele/http-api-document/wiki/Callbot-API-ping>; Callbot API ping, English edition <https://github.com/nxtele/nxcloud-doc-en/wiki/Callbot-API-ping>.
   */
  ping(input: PingInput, options?: CallOptions): Promise<CallResult<PingOutput>>;
}
