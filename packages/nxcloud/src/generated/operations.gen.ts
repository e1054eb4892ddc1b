// GENERATED from specs/nxcloud/openapi.yaml (sha256 934f7a43e65de6d2…). Do not edit: change the document and run `npm run generate`.

import type { Operation, OperationTable } from '@outdial/core';

/** The vendor's public address. */
export const baseUrl = 'https://nxbot.nxcloud.com';

export const createAndCall = {
  id: 'createAndCall',
  method: 'POST',
  path: '/callcentre/api/v3/createAndCall',
  parameters: { path: [], query: [] },
  body: 'json',
  lists: ['/callInfoList/callList'],
  effect: 'dials',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: {
    code: ['retCode', 'code'],
    success: ['0'],
    message: ['retMsg', 'msg'],
    requestId: ['responseID', 'reqId'],
  },
  idempotency: {
    key: 'userTaskID',
    reconcile: {
      operation: 'listTask',
      input: [{ pointer: '/queryConditions/userTaskID', from: 'keys' }],
      records: '/taskData',
      recordKey: '/userTaskID',
      matches: [
        { record: '/sceneID', request: '/sceneID' },
        { record: '/taskStat/totalOrderCount', request: '/callInfoList/callList', as: 'count' },
      ],
      answer: [{ pointer: '/taskID', record: '/taskID' }],
    },
  },
  constants: [{ pointer: '/productID', value: 'callbot' }],
} as const satisfies Operation;

export const createTask = {
  id: 'createTask',
  method: 'POST',
  path: '/callcentre/api/v3/createTask',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'writes',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: {
    code: ['retCode', 'code'],
    success: ['0'],
    message: ['retMsg', 'msg'],
    requestId: ['responseID', 'reqId'],
  },
  idempotency: {
    key: 'userTaskID',
    reconcile: {
      operation: 'listTask',
      input: [{ pointer: '/queryConditions/userTaskID', from: 'keys' }],
      records: '/taskData',
      recordKey: '/userTaskID',
      matches: [{ record: '/sceneID', request: '/sceneID' }],
      answer: [{ pointer: '/taskID', record: '/taskID' }],
    },
  },
  constants: [{ pointer: '/productID', value: 'callbot' }],
} as const satisfies Operation;

export const mgrTaskStatus = {
  id: 'mgrTaskStatus',
  method: 'POST',
  path: '/callcentre/api/v3/mgrTaskStatus',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'dials',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: {
    code: ['retCode', 'code'],
    success: ['0'],
    message: ['retMsg', 'msg'],
    requestId: ['responseID', 'reqId'],
  },
  idempotency: {
    key: 'userTaskID',
    reconcile: {
      operation: 'listTask',
      input: [{ pointer: '/queryConditions/userTaskID', from: 'keys' }],
      records: '/taskData',
      recordKey: '/userTaskID',
      matches: [{ record: '/taskStatus', request: '/taskOperate', values: { '1': [2], '2': [5], '3': [3, 4] } }],
      answer: [{ pointer: '/taskID', record: '/taskID' }, { pointer: '/taskStatus', record: '/taskStatus' }],
    },
  },
  constants: [{ pointer: '/productID', value: 'callbot' }],
} as const satisfies Operation;

export const updateTask = {
  id: 'updateTask',
  method: 'POST',
  path: '/callcentre/api/v3/updateTask',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'dials',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: {
    code: ['retCode', 'code'],
    success: ['0'],
    message: ['retMsg', 'msg'],
    requestId: ['responseID', 'reqId'],
  },
  constants: [{ pointer: '/productID', value: 'callbot' }],
} as const satisfies Operation;

export const listTask = {
  id: 'listTask',
  method: 'POST',
  path: '/callcentre/api/v3/listTask',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'reads',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: {
    code: ['retCode', 'code'],
    success: ['0'],
    message: ['retMsg', 'msg'],
    requestId: ['responseID', 'reqId'],
  },
  pagination: {
    style: 'page',
    position: '/page',
    first: 1,
    size: '/size',
    defaultSize: 100,
    records: '/taskData',
  },
  constants: [{ pointer: '/productID', value: 'callbot' }],
} as const satisfies Operation;

export const addBatchCall = {
  id: 'addBatchCall',
  method: 'POST',
  path: '/callcentre/api/v3/addBatchCall',
  parameters: { path: [], query: [] },
  body: 'json',
  lists: ['/callInfoList/callList'],
  effect: 'dials',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: {
    code: ['retCode', 'code'],
    success: ['0'],
    message: ['retMsg', 'msg'],
    requestId: ['responseID', 'reqId'],
  },
  idempotency: {
    key: 'callInfoList.callList.orderID',
    reconcile: {
      operation: 'listOrderDetail',
      input: [
        { pointer: '/userTaskID', from: 'request', request: '/userTaskID' },
        { pointer: '/orderList', from: 'keys', most: 500 },
      ],
      records: '/orderDetailList',
      recordKey: '/orderID',
      absence: 'unproven',
      matches: [{ record: '/userTaskID', request: '/userTaskID' }],
    },
  },
  constants: [{ pointer: '/productID', value: 'callbot' }],
} as const satisfies Operation;

export const listOrder = {
  id: 'listOrder',
  method: 'POST',
  path: '/callcentre/api/v3/listOrder',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'reads',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: {
    code: ['retCode', 'code'],
    success: ['0'],
    message: ['retMsg', 'msg'],
    requestId: ['responseID', 'reqId'],
  },
  constants: [{ pointer: '/productID', value: 'callbot' }],
} as const satisfies Operation;

export const stopOrder = {
  id: 'stopOrder',
  method: 'POST',
  path: '/callcentre/api/v3/stopOrder',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'writes',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: {
    code: ['retCode', 'code'],
    success: ['0'],
    message: ['retMsg', 'msg'],
    requestId: ['responseID', 'reqId'],
  },
  idempotency: {
    key: 'orderIDs',
    reconcile: {
      operation: 'listOrderDetail',
      input: [
        { pointer: '/userTaskID', from: 'request', request: '/userTaskID' },
        { pointer: '/orderList', from: 'keys', most: 500 },
      ],
      records: '/orderDetailList',
      recordKey: '/orderID',
      matches: [{ record: '/finish', oneOf: [true] }],
    },
  },
  constants: [{ pointer: '/productID', value: 'callbot' }],
} as const satisfies Operation;

export const listOrderDetail = {
  id: 'listOrderDetail',
  method: 'POST',
  path: '/callcentre/api/v3/listOrderDetail',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'reads',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: {
    code: ['retCode', 'code'],
    success: ['0'],
    message: ['retMsg', 'msg'],
    requestId: ['responseID', 'reqId'],
  },
  constants: [{ pointer: '/productID', value: 'callbot' }],
} as const satisfies Operation;

export const listCall = {
  id: 'listCall',
  method: 'POST',
  path: '/callcentre/api/v3/listCall',
  parameters: { path: [], query: [] },
  body: 'json',
  gzip: { response: true },
  effect: 'reads',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: {
    code: ['retCode', 'code'],
    success: ['0'],
    message: ['retMsg', 'msg'],
    requestId: ['responseID', 'reqId'],
  },
  constants: [{ pointer: '/productID', value: 'callbot' }],
} as const satisfies Operation;

export const exportBatchCall = {
  id: 'exportBatchCall',
  method: 'POST',
  path: '/callcentre/api/v3/exportBatchCall',
  parameters: { path: [], query: [] },
  body: 'json',
  gzip: { response: true },
  effect: 'reads',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: {
    code: ['retCode', 'code'],
    success: ['0'],
    message: ['retMsg', 'msg'],
    requestId: ['responseID', 'reqId'],
  },
  constants: [{ pointer: '/productID', value: 'callbot' }],
} as const satisfies Operation;

export const importBatchCall = {
  id: 'importBatchCall',
  method: 'POST',
  path: '/callcentre/api/v3/importBatchCall',
  parameters: { path: [], query: [] },
  body: 'json',
  lists: ['/callInfoList/callList'],
  gzip: { request: true },
  effect: 'dials',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: {
    code: ['retCode', 'code'],
    success: ['0'],
    message: ['retMsg', 'msg'],
    requestId: ['responseID', 'reqId'],
  },
  idempotency: {
    key: 'callInfoList.callList.orderID',
    reconcile: {
      operation: 'listOrderDetail',
      input: [
        { pointer: '/userTaskID', from: 'request', request: '/userTaskID' },
        { pointer: '/orderList', from: 'keys', most: 500 },
      ],
      records: '/orderDetailList',
      recordKey: '/orderID',
      absence: 'unproven',
      matches: [{ record: '/userTaskID', request: '/userTaskID' }],
    },
  },
  constants: [{ pointer: '/productID', value: 'callbot' }],
} as const satisfies Operation;

export const ping = {
  id: 'ping',
  method: 'POST',
  path: '/callcentre/api/v3/ping',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'reads',
  signing: ['nxcloud-digest'],
  signsResponse: true,
  envelope: {
    code: ['retCode', 'code'],
    success: ['0'],
    message: ['retMsg', 'msg'],
    requestId: ['responseID', 'reqId'],
  },
  constants: [],
} as const satisfies Operation;

/** How each operation is sent and its answer judged. */
export const operations = {
  createAndCall,
  createTask,
  mgrTaskStatus,
  updateTask,
  listTask,
  addBatchCall,
  listOrder,
  stopOrder,
  listOrderDetail,
  listCall,
  exportBatchCall,
  importBatchCall,
  ping,
} as const satisfies OperationTable;
