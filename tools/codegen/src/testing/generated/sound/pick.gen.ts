// GENERATED from specs/sound/openapi.yaml (sha256 0f506ea754e3f1ca…). Do not edit: change the document and run `npm run generate`.

import type { PickedOperation } from '@outdial/core';
import { sharedCodes } from './error-codes.gen.js';
import { createTask as createTaskOperation, findTask as findTaskOperation } from './operations.gen.js';
import { createTaskValidators, findTaskValidators } from './validators.gen.js';

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
