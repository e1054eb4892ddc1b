// GENERATED from specs/sound/openapi.yaml (sha256 ed9e3297b08f466a…). Do not edit: change the document and run `npm run generate`.

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
  idempotency: {
    key: 'task.name',
    duplicateCodes: ['9'],
    refusesDuplicates: true,
    reconcile: {
      operation: 'listTasks',
      input: [
        { pointer: '/names', from: 'keys', most: 5 },
        { pointer: '/prefix', from: 'key', maxLength: 8 },
        { pointer: '/queue', from: 'request', request: '/queue' },
        { pointer: '/deleted', from: 'constant', value: false },
        {
          pointer: '/madeFrom',
          from: 'time',
          shiftSeconds: -300,
          form: { as: 'local', zone: 'Asia/Shanghai' },
        },
      ],
      records: '/tasks',
      recordKey: '/name',
      matches: [
        { record: '/count', request: '/task/numbers', as: 'count' },
        { record: '/queue', request: '/queue' },
        { record: '/state', oneOf: [1, 2] },
        { record: '/mode', request: '/task/mode', values: { '1': [1], '2': [1, 2] } },
        { record: '/madeAt', madeWithinSeconds: 60, form: { as: 'epoch_seconds' } },
      ],
      answer: [{ pointer: '/taskId', record: '/taskId' }],
    },
  },
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

export const listTasks = {
  id: 'listTasks',
  method: 'GET',
  path: '/tasks/list',
  parameters: { path: [], query: ['queue', 'names', 'prefix', 'deleted', 'madeFrom', 'page', 'size'] },
  body: 'none',
  effect: 'reads',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: { code: ['retCode'], success: ['0'], message: ['retMsg'], requestId: ['requestID'] },
  pagination: {
    style: 'page',
    position: '/page',
    first: 1,
    size: '/size',
    defaultSize: 10,
    maxSize: 50,
    records: '/tasks',
    total: '/total',
  },
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
export const operations = { createTask, findTask, listTasks, renameTask, cancelTask } as const satisfies OperationTable;
