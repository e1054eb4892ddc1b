// GENERATED from specs/huawei/openapi.yaml (sha256 ce93310e6e2bfc4c…). Do not edit: change the document and run `npm run generate`.

import type { Operation, OperationTable } from '@outdial/core';

export const processDialog = {
  id: 'processDialog',
  method: 'POST',
  path: '/oifde/rest/v2/crs/process/{vdnId}',
  parameters: { path: ['vdnId'], query: [] },
  body: 'json',
  effect: 'writes',
  signing: ['token-in-body'],
  token: { operation: 'getToken', pointer: '/inparams/auth_token', expiredCodes: ['900001', '900002'] },
  envelope: {
    code: ['ret'],
    success: ['0'],
    message: [],
    requestId: ['userid'],
    codeOptional: true,
    requires: ['outaction'],
  },
  constants: [],
} as const satisfies Operation;

export const processDialogV1 = {
  id: 'processDialogV1',
  method: 'POST',
  path: '/oifde/rest/crs/process',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'writes',
  signing: ['token-in-body'],
  token: { operation: 'getToken', pointer: '/inparams/auth_token', expiredCodes: ['900001', '900002'] },
  envelope: {
    code: ['ret'],
    success: ['0'],
    message: [],
    requestId: ['userid'],
    codeOptional: true,
    requires: ['outaction'],
  },
  constants: [],
} as const satisfies Operation;

export const getToken = {
  id: 'getToken',
  method: 'POST',
  path: '/oifde/rest/api/gettoken',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'reads',
  signing: [],
  envelope: { code: ['errorCode'], success: ['0'], message: ['errorMsg'], requestId: [] },
  constants: [],
} as const satisfies Operation;

export const getAppCubeToken = {
  id: 'getAppCubeToken',
  method: 'POST',
  path: '/oifde/rest/appcube/api/getAppCubeToken',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'reads',
  signing: [],
  envelope: { code: ['errorCode'], success: ['0'], message: ['errorMsg'], requestId: [] },
  constants: [],
} as const satisfies Operation;

export const listCampaigns = {
  id: 'listCampaigns',
  method: 'GET',
  path: '/rest/isales/v1/openapi/campaigns/{vdnId}',
  parameters: {
    path: ['vdnId'],
    query: [
      'name',
      'status',
      'statusV2',
      'deviceType',
      'beginTime',
      'endTime',
      'curPage',
      'rowsPerPage',
      'ccId',
    ],
  },
  body: 'none',
  effect: 'reads',
  signing: ['huawei-c2'],
  envelope: {
    code: ['resultCode', 'returnCode'],
    success: ['0200000'],
    message: ['resultDesc', 'returnDesc'],
    requestId: [],
  },
  pagination: {
    style: 'page',
    position: '/curPage',
    first: 1,
    size: '/rowsPerPage',
    defaultSize: 10,
    maxSize: 100,
    records: '/data',
    total: '/totalSize',
  },
  constants: [],
} as const satisfies Operation;

export const createCampaign = {
  id: 'createCampaign',
  method: 'POST',
  path: '/rest/isales/v1/openapi/campaigns/{vdnId}',
  parameters: { path: ['vdnId'], query: [] },
  body: 'json',
  effect: 'writes',
  signing: ['huawei-c2'],
  envelope: {
    code: ['resultCode', 'returnCode'],
    success: ['0200000'],
    message: ['resultDesc', 'returnDesc'],
    requestId: [],
  },
  idempotency: {
    key: 'name',
    duplicateCodes: ['0200005'],
    refusesDuplicates: true,
    reconcile: {
      operation: 'listCampaigns',
      input: [
        { pointer: '/vdnId', from: 'request', request: '/vdnId' },
        { pointer: '/name', from: 'key', maxLength: 30 },
        { pointer: '/status', from: 'constant', value: 0 },
        { pointer: '/deviceType', from: 'constant', value: 0 },
      ],
      records: '/data',
      recordKey: '/name',
      matches: [
        { record: '/deviceType', request: '/deviceType' },
        { record: '/strBeginTime', request: '/strBeginTime' },
        { record: '/strEndTime', request: '/strEndTime' },
        { record: '/callerNo', request: '/callerNo' },
      ],
      answer: [{ pointer: '/returnObject/id', record: '/id' }],
    },
  },
  constants: [],
} as const satisfies Operation;

export const createCampaignV2 = {
  id: 'createCampaignV2',
  method: 'POST',
  path: '/rest/isales/v2/openapi/campaigns/{vdnId}',
  parameters: { path: ['vdnId'], query: [] },
  body: 'json',
  effect: 'writes',
  signing: ['huawei-c2'],
  envelope: {
    code: ['resultCode', 'returnCode'],
    success: ['0200000'],
    message: ['resultDesc', 'returnDesc'],
    requestId: [],
  },
  idempotency: {
    key: 'name',
    duplicateCodes: ['0200005'],
    refusesDuplicates: true,
    reconcile: {
      operation: 'listCampaigns',
      input: [
        { pointer: '/vdnId', from: 'request', request: '/vdnId' },
        { pointer: '/name', from: 'key', maxLength: 30 },
        { pointer: '/status', from: 'constant', value: 0 },
        { pointer: '/deviceType', from: 'constant', value: 0 },
      ],
      records: '/data',
      recordKey: '/name',
      matches: [
        { record: '/deviceType', request: '/deviceType' },
        { record: '/strBeginTime', request: '/strBeginTime' },
        { record: '/strEndTime', request: '/strEndTime' },
      ],
      answer: [{ pointer: '/returnObject/id', record: '/id' }],
    },
  },
  constants: [],
} as const satisfies Operation;

export const updateCampaign = {
  id: 'updateCampaign',
  method: 'PUT',
  path: '/rest/isales/v1/openapi/campaigns/{vdnId}/{campaignId}',
  parameters: { path: ['vdnId', 'campaignId'], query: [] },
  body: 'json',
  effect: 'dials',
  signing: ['huawei-c2'],
  envelope: {
    code: ['resultCode', 'returnCode'],
    success: ['0200000'],
    message: ['resultDesc', 'returnDesc'],
    requestId: [],
  },
  constants: [],
} as const satisfies Operation;

export const pauseCampaign = {
  id: 'pauseCampaign',
  method: 'PUT',
  path: '/rest/isales/v1/openapi/campaigns/{vdnId}/{campaignId}/pause',
  parameters: { path: ['vdnId', 'campaignId'], query: [] },
  body: 'none',
  effect: 'writes',
  signing: ['huawei-c2'],
  envelope: {
    code: ['resultCode', 'returnCode'],
    success: ['0200000'],
    message: ['resultDesc', 'returnDesc'],
    requestId: [],
  },
  constants: [],
} as const satisfies Operation;

export const resumeCampaign = {
  id: 'resumeCampaign',
  method: 'PUT',
  path: '/rest/isales/v1/openapi/campaigns/{vdnId}/{campaignId}/resume',
  parameters: { path: ['vdnId', 'campaignId'], query: [] },
  body: 'none',
  effect: 'dials',
  signing: ['huawei-c2'],
  envelope: {
    code: ['resultCode', 'returnCode'],
    success: ['0200000'],
    message: ['resultDesc', 'returnDesc'],
    requestId: [],
  },
  constants: [],
} as const satisfies Operation;

export const addCallData = {
  id: 'addCallData',
  method: 'POST',
  path: '/rest/isales/v1/openapi/campaigns/{vdnId}/calldata/{campaignId}',
  parameters: { path: ['vdnId', 'campaignId'], query: [] },
  body: 'json',
  lists: ['/callDataList'],
  effect: 'dials',
  signing: ['huawei-c2'],
  envelope: {
    code: ['resultCode', 'returnCode'],
    success: ['0200000'],
    message: ['resultDesc', 'returnDesc'],
    requestId: [],
  },
  idempotency: { key: 'callDataList.sessionId' },
  constants: [],
} as const satisfies Operation;

export const addCallDataV2 = {
  id: 'addCallDataV2',
  method: 'POST',
  path: '/rest/isales/v2/openapi/campaigns/{vdnId}/calldata/{campaignId}',
  parameters: { path: ['vdnId', 'campaignId'], query: [] },
  body: 'json',
  lists: ['/callDataList'],
  effect: 'dials',
  signing: ['huawei-c2'],
  envelope: {
    code: ['resultCode', 'returnCode'],
    success: ['0200000'],
    message: ['resultDesc', 'returnDesc'],
    requestId: [],
  },
  idempotency: { key: 'callDataList.sessionId' },
  constants: [],
} as const satisfies Operation;

export const addGroupCallData = {
  id: 'addGroupCallData',
  method: 'POST',
  path: '/rest/isales/v1/openapi/campaigns/{vdnId}/groupcalldata',
  parameters: { path: ['vdnId'], query: ['campaignGroupId'] },
  body: 'json',
  lists: ['/callDataList'],
  effect: 'dials',
  signing: ['huawei-c2'],
  envelope: {
    code: ['resultCode', 'returnCode'],
    success: ['0200000'],
    message: ['resultDesc', 'returnDesc'],
    requestId: [],
  },
  idempotency: { key: 'callDataList.sessionId' },
  constants: [],
} as const satisfies Operation;

export const getCallData = {
  id: 'getCallData',
  method: 'GET',
  path: '/rest/isales/v1/openapi/campaigns/{vdnId}/calldata/{campaignId}/{dataId}',
  parameters: { path: ['vdnId', 'campaignId', 'dataId'], query: [] },
  body: 'none',
  effect: 'reads',
  signing: ['huawei-c2'],
  envelope: {
    code: ['resultCode', 'returnCode'],
    success: ['0200000'],
    message: ['resultDesc', 'returnDesc'],
    requestId: [],
  },
  constants: [],
} as const satisfies Operation;

export const createAppointment = {
  id: 'createAppointment',
  method: 'POST',
  path: '/rest/isales/v1/openapi/campaigns/{vdnId}/appoint/create',
  parameters: { path: ['vdnId'], query: [] },
  body: 'json',
  effect: 'dials',
  signing: ['huawei-c2'],
  envelope: {
    code: ['resultCode', 'returnCode'],
    success: ['0200000'],
    message: ['resultDesc', 'returnDesc'],
    requestId: [],
  },
  constants: [],
} as const satisfies Operation;

export const getDayStatistics = {
  id: 'getDayStatistics',
  method: 'GET',
  path: '/rest/isales/v2/openapi/campaigns/{vdnId}/statistics',
  parameters: { path: ['vdnId'], query: ['campaignId', 'batchId'] },
  body: 'none',
  effect: 'reads',
  signing: ['huawei-c2'],
  envelope: {
    code: ['resultCode', 'returnCode'],
    success: ['0200000'],
    message: ['resultDesc', 'returnDesc'],
    requestId: [],
    codeOptional: true,
    requires: ['countDetail'],
  },
  constants: [],
} as const satisfies Operation;

export const queryCallResults = {
  id: 'queryCallResults',
  method: 'POST',
  path: '/rest/isales/v1/openapi/campaigns/{vdnId}/callresult/{campaignId}',
  parameters: { path: ['vdnId', 'campaignId'], query: [] },
  body: 'json',
  effect: 'reads',
  signing: ['huawei-c2'],
  envelope: {
    code: ['resultCode', 'returnCode'],
    success: ['0200000'],
    message: ['resultDesc', 'returnDesc'],
    requestId: [],
  },
  pagination: {
    style: 'page',
    position: '/pageNum',
    first: 1,
    size: '/pageSize',
    defaultSize: 100,
    maxSize: 500,
    records: '/data',
    total: '/totalCount',
  },
  constants: [],
} as const satisfies Operation;

export const queryTasks = {
  id: 'queryTasks',
  method: 'POST',
  path: '/rest/cmsapp/v1/openapi/fromisales/querytasks',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'reads',
  signing: ['huawei-c2'],
  envelope: { code: ['resultCode'], success: ['0100000'], message: ['resultDesc'], requestId: [] },
  constants: [],
} as const satisfies Operation;

/** How each operation is sent and its answer judged. */
export const operations = {
  processDialog,
  processDialogV1,
  getToken,
  getAppCubeToken,
  listCampaigns,
  createCampaign,
  createCampaignV2,
  updateCampaign,
  pauseCampaign,
  resumeCampaign,
  addCallData,
  addCallDataV2,
  addGroupCallData,
  getCallData,
  createAppointment,
  getDayStatistics,
  queryCallResults,
  queryTasks,
} as const satisfies OperationTable;
