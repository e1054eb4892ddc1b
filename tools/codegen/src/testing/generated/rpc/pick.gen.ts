// GENERATED from specs/rpc/openapi.yaml (sha256 3ea210e3fd54faec…). Do not edit: change the document and run `npm run generate`.

import type { PickedOperation } from '@outdial/core';
import { sharedCodes, carryCodes } from './error-codes.gen.js';
import { carry as carryOperation, logIn as logInOperation } from './operations.gen.js';
import { carryValidators, logInValidators } from './validators.gen.js';

/** Carry something. */
export const carry: PickedOperation<'carry'> = {
  operation: carryOperation,
  validators: carryValidators,
  errors: { shared: sharedCodes, operations: { carry: carryCodes } },
};

/** Get a token. */
export const logIn: PickedOperation<'logIn'> = {
  operation: logInOperation,
  validators: logInValidators,
  errors: { shared: sharedCodes, operations: {} },
};
