// GENERATED from specs/laaffic/openapi.yaml (sha256 48769f5f0cc8fe1b…). Do not edit: change the document and run `npm run generate`.

import type { Operation, OperationTable } from '@outdial/core';

/** The vendor's public address. */
export const baseUrl = 'https://api.laaffic.com';

export const sendAgentGroupCall = {
  id: 'sendAgentGroupCall',
  method: 'POST',
  path: '/voice/group/call/send/agent',
  parameters: { path: [], query: [] },
  body: 'json',
  lists: ['/numberInfoList'],
  effect: 'dials',
  signing: ['laaffic-md5'],
  envelope: { code: ['status', 'code'], success: ['0'], message: ['reason', 'msg'], requestId: [] },
  idempotency: {
    key: 'taskName',
    duplicateCodes: ['-41', '-20'],
    reconcile: {
      operation: 'queryAgentGroupCall',
      input: [
        { pointer: '/params/searchCondition', from: 'key' },
        {
          pointer: '/params/strTime',
          from: 'time',
          shiftSeconds: -86400,
          form: { as: 'local', zone: 'Asia/Shanghai' },
        },
        {
          pointer: '/params/endTime',
          from: 'time',
          shiftSeconds: 86400,
          form: { as: 'local', zone: 'Asia/Shanghai' },
        },
      ],
      records: '/data/records',
      recordKey: '/taskName',
      matches: [{ record: '/numCnt', request: '/numberInfoList', as: 'count' }],
      answer: [{ pointer: '/data', record: '/taskId' }],
    },
  },
  constants: [],
} as const satisfies Operation;

export const queryAgentGroupCall = {
  id: 'queryAgentGroupCall',
  method: 'POST',
  path: '/voice/group/call/query',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'reads',
  signing: ['laaffic-md5'],
  envelope: { code: ['code', 'status'], success: ['0'], message: ['msg', 'reason'], requestId: [] },
  pagination: {
    style: 'page',
    position: '/current',
    first: 1,
    size: '/size',
    defaultSize: 50,
    maxSize: 100,
    records: '/data/records',
    total: '/data/total',
  },
  constants: [{ pointer: '/params/taskType', value: 3 }],
} as const satisfies Operation;

export const cancelAgentGroupCall = {
  id: 'cancelAgentGroupCall',
  method: 'POST',
  path: '/voice/group/call/cancel',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'writes',
  signing: ['laaffic-md5'],
  envelope: { code: ['code', 'status'], success: ['0'], message: ['msg', 'reason'], requestId: [] },
  constants: [],
} as const satisfies Operation;

export const sendGroupCall = {
  id: 'sendGroupCall',
  method: 'POST',
  path: '/v3/voice/group/call/send',
  parameters: { path: [], query: [] },
  body: 'json',
  lists: ['/numberInfoList'],
  effect: 'dials',
  signing: ['laaffic-md5'],
  envelope: { code: ['status', 'code'], success: ['0'], message: ['reason', 'msg'], requestId: [] },
  idempotency: {
    key: 'taskName',
    duplicateCodes: ['-41', '-20'],
    reconcile: {
      operation: 'queryGroupCall',
      input: [
        { pointer: '/params/searchCondition', from: 'key' },
        {
          pointer: '/params/strTime',
          from: 'time',
          shiftSeconds: -86400,
          form: { as: 'local', zone: 'Asia/Shanghai' },
        },
        {
          pointer: '/params/endTime',
          from: 'time',
          shiftSeconds: 86400,
          form: { as: 'local', zone: 'Asia/Shanghai' },
        },
      ],
      records: '/data/records',
      recordKey: '/taskName',
      matches: [{ record: '/numCnt', request: '/numberInfoList', as: 'count' }],
      answer: [{ pointer: '/data', record: '/taskId' }],
    },
  },
  constants: [],
} as const satisfies Operation;

export const queryGroupCall = {
  id: 'queryGroupCall',
  method: 'POST',
  path: '/v3/voice/group/call/query',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'reads',
  signing: ['laaffic-md5'],
  envelope: { code: ['code', 'status'], success: ['0'], message: ['msg', 'reason'], requestId: [] },
  pagination: {
    style: 'page',
    position: '/current',
    first: 1,
    size: '/size',
    defaultSize: 50,
    maxSize: 100,
    records: '/data/records',
    total: '/data/total',
  },
  constants: [],
} as const satisfies Operation;

export const updateGroupCall = {
  id: 'updateGroupCall',
  method: 'POST',
  path: '/v3/voice/group/call/update',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'dials',
  signing: ['laaffic-md5'],
  envelope: { code: ['status', 'code'], success: ['0'], message: ['reason', 'msg'], requestId: [] },
  constants: [],
} as const satisfies Operation;

export const resendGroupCall = {
  id: 'resendGroupCall',
  method: 'POST',
  path: '/v3/voice/group/call/resend',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'dials',
  signing: ['laaffic-md5'],
  envelope: { code: ['status', 'code'], success: ['0'], message: ['reason', 'msg'], requestId: [] },
  constants: [],
} as const satisfies Operation;

export const queryRecallFlowPage = {
  id: 'queryRecallFlowPage',
  method: 'POST',
  path: '/voice/recallFlow/queryPage',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'reads',
  signing: ['laaffic-md5'],
  envelope: { code: ['code', 'status'], success: ['0'], message: ['reason', 'msg'], requestId: [] },
  pagination: {
    style: 'page',
    position: '/current',
    first: 1,
    size: '/size',
    defaultSize: 50,
    maxSize: 100,
    records: '/data/records',
    total: '/data/total',
  },
  constants: [],
} as const satisfies Operation;

export const queryRecallFlowDetail = {
  id: 'queryRecallFlowDetail',
  method: 'POST',
  path: '/voice/recallFlow/queryDetail',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'reads',
  signing: ['laaffic-md5'],
  envelope: { code: ['status', 'code'], success: ['0'], message: ['reason', 'msg'], requestId: [] },
  constants: [],
} as const satisfies Operation;

export const updateRecallFlow = {
  id: 'updateRecallFlow',
  method: 'POST',
  path: '/v3/voice/recallFlow/update',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'dials',
  signing: ['laaffic-md5'],
  envelope: { code: ['code', 'status'], success: ['0'], message: ['msg', 'reason'], requestId: [] },
  constants: [],
} as const satisfies Operation;

export const cancelRecallFlow = {
  id: 'cancelRecallFlow',
  method: 'POST',
  path: '/voice/recallFlow/cancel',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'writes',
  signing: ['laaffic-md5'],
  envelope: { code: ['code', 'status'], success: ['0'], message: ['reason', 'msg'], requestId: [] },
  constants: [],
} as const satisfies Operation;

export const fileUpload = {
  id: 'fileUpload',
  method: 'POST',
  path: '/v3/voice/fileUpload',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'writes',
  signing: ['laaffic-md5'],
  envelope: { code: ['status', 'code'], success: ['0'], message: ['reason', 'msg'], requestId: [] },
  idempotency: { key: 'fileName', duplicateCodes: ['-20'] },
  constants: [],
} as const satisfies Operation;

export const sendGroup = {
  id: 'sendGroup',
  method: 'POST',
  path: '/v3/voice/sendGroup',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'dials',
  signing: ['laaffic-md5'],
  envelope: { code: ['status', 'code'], success: ['0'], message: ['reason', 'msg'], requestId: [] },
  constants: [],
} as const satisfies Operation;

export const recordGroup = {
  id: 'recordGroup',
  method: 'GET',
  path: '/v3/voice/recordGroup/{voiceId}',
  parameters: { path: ['voiceId'], query: [] },
  body: 'none',
  effect: 'reads',
  signing: ['laaffic-md5'],
  envelope: { code: ['status', 'code'], success: ['0'], message: ['reason', 'msg'], requestId: [] },
  constants: [],
} as const satisfies Operation;

export const recordGroupQuery = {
  id: 'recordGroupQuery',
  method: 'POST',
  path: '/v3/voice/recordGroupQuery',
  parameters: { path: [], query: [] },
  body: 'json',
  effect: 'reads',
  signing: ['laaffic-md5'],
  envelope: { code: ['status', 'code'], success: ['0'], message: ['reason', 'msg'], requestId: [] },
  pagination: {
    style: 'page',
    position: '/current',
    first: 1,
    size: '/size',
    defaultSize: 25,
    maxSize: 100,
    records: '/data/records',
    total: '/data/total',
  },
  constants: [],
} as const satisfies Operation;

export const getBalance = {
  id: 'getBalance',
  method: 'GET',
  path: '/v3/getBalance',
  parameters: { path: [], query: [] },
  body: 'none',
  effect: 'reads',
  signing: ['laaffic-md5'],
  envelope: { code: ['status', 'code'], success: ['0'], message: ['reason', 'msg'], requestId: [] },
  constants: [],
} as const satisfies Operation;

/** How each operation is sent and its answer judged. */
export const operations = {
  sendAgentGroupCall,
  queryAgentGroupCall,
  cancelAgentGroupCall,
  sendGroupCall,
  queryGroupCall,
  updateGroupCall,
  resendGroupCall,
  queryRecallFlowPage,
  queryRecallFlowDetail,
  updateRecallFlow,
  cancelRecallFlow,
  fileUpload,
  sendGroup,
  recordGroup,
  recordGroupQuery,
  getBalance,
} as const satisfies OperationTable;
