// GENERATED from specs/nxcloud/openapi.yaml (sha256 934f7a43e65de6d2…). Do not edit: change the document and run `npm run generate`.

import type { PickedOperation } from '@outdial/core';
import { sharedCodes, exportBatchCallCodes, importBatchCallCodes } from './error-codes.gen.js';
import { createAndCallLists, addBatchCallLists, importBatchCallLists } from './list-checks.gen.js';
import {
  createAndCall as createAndCallOperation,
  createTask as createTaskOperation,
  mgrTaskStatus as mgrTaskStatusOperation,
  updateTask as updateTaskOperation,
  listTask as listTaskOperation,
  addBatchCall as addBatchCallOperation,
  listOrder as listOrderOperation,
  stopOrder as stopOrderOperation,
  listOrderDetail as listOrderDetailOperation,
  listCall as listCallOperation,
  exportBatchCall as exportBatchCallOperation,
  importBatchCall as importBatchCallOperation,
  ping as pingOperation,
} from './operations.gen.js';
import {
  createAndCallValidators,
  createTaskValidators,
  mgrTaskStatusValidators,
  updateTaskValidators,
  listTaskValidators,
  addBatchCallValidators,
  listOrderValidators,
  stopOrderValidators,
  listOrderDetailValidators,
  listCallValidators,
  exportBatchCallValidators,
  importBatchCallValidators,
  pingValidators,
} from './validators.gen.js';

/** Create a task and add numbers to it. */
export const createAndCall: PickedOperation<'createAndCall'> = {
  operation: createAndCallOperation,
  validators: createAndCallValidators,
  lists: createAndCallLists,
  errors: { shared: sharedCodes, operations: {} },
};

/** Create a task without numbers. */
export const createTask: PickedOperation<'createTask'> = {
  operation: createTaskOperation,
  validators: createTaskValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Start, pause or finish a task. */
export const mgrTaskStatus: PickedOperation<'mgrTaskStatus'> = {
  operation: mgrTaskStatusOperation,
  validators: mgrTaskStatusValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Change the settings of a task. */
export const updateTask: PickedOperation<'updateTask'> = {
  operation: updateTaskOperation,
  validators: updateTaskValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** List tasks and their statistics. */
export const listTask: PickedOperation<'listTask'> = {
  operation: listTaskOperation,
  validators: listTaskValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Add numbers to a task. */
export const addBatchCall: PickedOperation<'addBatchCall'> = {
  operation: addBatchCallOperation,
  validators: addBatchCallValidators,
  lists: addBatchCallLists,
  errors: { shared: sharedCodes, operations: {} },
};

/** List the orders of a task. */
export const listOrder: PickedOperation<'listOrder'> = {
  operation: listOrderOperation,
  validators: listOrderValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Stop calling some orders. */
export const stopOrder: PickedOperation<'stopOrder'> = {
  operation: stopOrderOperation,
  validators: stopOrderValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** List every call of given orders. */
export const listOrderDetail: PickedOperation<'listOrderDetail'> = {
  operation: listOrderDetailOperation,
  validators: listOrderDetailValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** List the calls of a task. */
export const listCall: PickedOperation<'listCall'> = {
  operation: listCallOperation,
  validators: listCallValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Export the results of a batch. */
export const exportBatchCall: PickedOperation<'exportBatchCall'> = {
  operation: exportBatchCallOperation,
  validators: exportBatchCallValidators,
  errors: { shared: sharedCodes, operations: { exportBatchCall: exportBatchCallCodes } },
};

/** Import numbers as the newest batch. */
export const importBatchCall: PickedOperation<'importBatchCall'> = {
  operation: importBatchCallOperation,
  validators: importBatchCallValidators,
  lists: importBatchCallLists,
  errors: { shared: sharedCodes, operations: { importBatchCall: importBatchCallCodes } },
};

/** Check that the service answers. */
export const ping: PickedOperation<'ping'> = {
  operation: pingOperation,
  validators: pingValidators,
  errors: { shared: sharedCodes, operations: {} },
};
