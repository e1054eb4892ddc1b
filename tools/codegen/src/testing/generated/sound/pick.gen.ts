// GENERATED from specs/sound/openapi.yaml (sha256 ed9e3297b08f466a…). Do not edit: change the document and run `npm run generate`.

import type { PickedOperation } from '@outdial/core';
import { sharedCodes } from './error-codes.gen.js';
import {
  createTask as createTaskOperation,
  findTask as findTaskOperation,
  listTasks as listTasksOperation,
  renameTask as renameTaskOperation,
  cancelTask as cancelTaskOperation,
} from './operations.gen.js';
import {
  createTaskValidators,
  findTaskValidators,
  listTasksValidators,
  renameTaskValidators,
  cancelTaskValidators,
} from './validators.gen.js';

/** Create a task. */
export const createTask: PickedOperation<'createTask'> = {
  operation: createTaskOperation,
  validators: createTaskValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Find a task. */
export const findTask: PickedOperation<'findTask'> = {
  operation: findTaskOperation,
  validators: findTaskValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** List tasks. */
export const listTasks: PickedOperation<'listTasks'> = {
  operation: listTasksOperation,
  validators: listTasksValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Rename a task. */
export const renameTask: PickedOperation<'renameTask'> = {
  operation: renameTaskOperation,
  validators: renameTaskValidators,
  errors: { shared: sharedCodes, operations: {} },
};

/** Cancel a task. */
export const cancelTask: PickedOperation<'cancelTask'> = {
  operation: cancelTaskOperation,
  validators: cancelTaskValidators,
  errors: { shared: sharedCodes, operations: {} },
};
