// GENERATED from specs/sound/openapi.yaml (sha256 b81b8d3aeaa56def…). Do not edit: change the document and run `npm run generate`.

import type { Operation, OperationTable } from '@outdial/core';

/** The vendor's public address. */
export const baseUrl = 'https://bellhop.example.com';

export const createTask = {
  id: 'createTask',
  method: 'POST',
  path: '/tenants/{tenant}/queues/{queue}/tasks',
  parameters: { path: ['tenant', 'queue'], query: ['dryRun'] },
  body: 'json',
  gzip: { request: true, response: true },
  effect: 'dials',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: { code: ['retCode'], success: ['0'], message: ['retMsg'], requestId: ['requestID'] },
  idempotency: { key: 'task.name', duplicateCodes: ['9'], reconcile: 'findTask' },
  constants: [{ pointer: '/product', value: 'bellhop' }],
} as const satisfies Operation;

export const findTask = {
  id: 'findTask',
  method: 'GET',
  path: '/tasks/find',
  parameters: { path: [], query: ['name'] },
  body: 'none',
  effect: 'reads',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: { code: ['retCode'], success: ['0'], message: ['retMsg'], requestId: ['requestID'] },
  constants: [],
} as const satisfies Operation;

export const renameTask = {
  id: 'renameTask',
  method: 'PUT',
  path: '/tasks/{name}',
  parameters: { path: ['name'], query: [] },
  body: 'form',
  effect: 'writes',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: { code: ['retCode'], success: ['0'], message: ['retMsg'], requestId: ['requestID'] },
  constants: [],
} as const satisfies Operation;

export const cancelTask = {
  id: 'cancelTask',
  method: 'DELETE',
  path: '/tasks/{name}',
  parameters: { path: ['name'], query: [] },
  body: 'none',
  effect: 'writes',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: { code: ['retCode'], success: ['0'], message: ['retMsg'], requestId: ['requestID'] },
  constants: [],
} as const satisfies Operation;

/** How each operation is sent and its answer judged. */
export const operations = { createTask, findTask, renameTask, cancelTask } as const satisfies OperationTable;
