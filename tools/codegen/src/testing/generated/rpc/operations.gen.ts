// GENERATED from specs/rpc/openapi.yaml (sha256 32a8664f1afba6ed…). Do not edit: change the document and run `npm run generate`.

import type { Operation, OperationTable } from '@outdial/core';

export const carry = {
  id: 'carry',
  method: 'POST',
  path: '/rpc',
  action: 'Carry',
  version: '2020-01-01',
  parameters: { path: [], query: ['Action', 'Floor'] },
  body: 'json',
  effect: 'writes',
  signing: ['token-in-body'],
  token: { operation: 'logIn', pointer: '/auth/token', expiredCodes: ['401'] },
  envelope: {
    code: ['Code'],
    success: ['OK'],
    message: [],
    requestId: [],
    codeOptional: true,
    requires: ['Result'],
  },
  constants: [{ pointer: '/Action', value: 'Carry' }],
  deprecated: true,
} as const satisfies Operation;

export const logIn = {
  id: 'logIn',
  method: 'POST',
  path: '/rpc',
  action: 'LogIn',
  version: '2020-01-01',
  parameters: { path: [], query: ['Action'] },
  body: 'none',
  effect: 'reads',
  signing: [],
  envelope: {
    code: ['Code'],
    success: ['OK'],
    message: [],
    requestId: [],
    codeOptional: true,
    requires: ['Result'],
  },
  constants: [{ pointer: '/Action', value: 'LogIn' }],
} as const satisfies Operation;

/** How each operation is sent and its answer judged. */
export const operations = { carry, logIn } as const satisfies OperationTable;
