// GENERATED from specs/rpc/openapi.yaml (sha256 3ea210e3fd54faec…). Do not edit: change the document and run `npm run generate`.

import type { Operation, OperationTable } from '@outdial/core';

export const carry = {
  id: 'carry',
  method: 'POST',
  path: '/rpc',
  action: 'Carry',
  version: '2020-01-01',
  parameters: { path: [], query: ['Action', 'Floor', 'Label', 'Route', 'StopsJson'] },
  body: 'json',
  jsonText: ['/Route/note', '/Route', '/StopsJson/*', '/StopsJson'],
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
  method: 'GET',
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
