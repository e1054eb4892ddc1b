// GENERATED from specs/nxcloud/openapi.yaml (sha256 934f7a43e65de6d2…). Do not edit: change the document and run `npm run generate`.

import type { Shape } from '@outdial/core';

const phoneErrorPart: Shape = {
  type: ['object'],
  properties: { phone: { type: ['string'] }, errMsg: { type: ['string'] } },
  required: ['phone', 'errMsg'],
};

const createAndCallResponsePart: Shape = {
  type: ['object'],
  properties: {
    retCode: { type: ['integer'] },
    retMsg: { type: ['string'] },
    responseID: { type: ['string'] },
    taskID: { type: ['string'] },
    totalCount: { type: ['integer'] },
    successCount: { type: ['integer'] },
    errList: { type: ['array'], items: phoneErrorPart },
  },
  required: ['retCode', 'retMsg', 'responseID', 'taskID', 'totalCount', 'successCount'],
};

const createTaskResponsePart: Shape = {
  type: ['object'],
  properties: {
    retCode: { type: ['integer'] },
    retMsg: { type: ['string'] },
    responseID: { type: ['string'] },
    taskID: { type: ['string'] },
  },
  required: ['retCode', 'retMsg', 'responseID'],
  open: true,
};

const taskStatusPart: Shape = { type: ['integer'], values: [1, 2, 3, 4, 5] };

const mgrTaskStatusResponsePart: Shape = {
  type: ['object'],
  properties: {
    retCode: { type: ['integer'] },
    retMsg: { type: ['string'] },
    responseID: { type: ['string'] },
    taskID: { type: ['string'] },
    taskStatus: taskStatusPart,
  },
  required: ['retCode', 'retMsg', 'responseID'],
};

const updateTaskResponsePart: Shape = {
  type: ['object'],
  properties: { retCode: { type: ['integer'] }, retMsg: { type: ['string'] }, responseID: { type: ['string'] } },
  required: ['retCode', 'retMsg', 'responseID'],
  open: true,
};

const taskStatPart: Shape = {
  type: ['object'],
  properties: {
    answerOrderCount: { type: ['integer'] },
    finishOrderCount: { type: ['integer'] },
    totalOrderCount: { type: ['integer'] },
    finishRate: { type: ['number'] },
    totalAnswerCall: { type: ['integer'] },
    totalCall: { type: ['integer'] },
    answerRate: { type: ['number'] },
  },
  required: [
    'answerOrderCount',
    'finishOrderCount',
    'totalOrderCount',
    'finishRate',
    'totalAnswerCall',
    'totalCall',
    'answerRate',
  ],
};

const taskDataPart: Shape = {
  type: ['object'],
  properties: {
    userTaskID: { type: ['string'] },
    taskID: { type: ['string'] },
    sceneID: { type: ['string'] },
    taskStatus: taskStatusPart,
    createTs: { type: ['integer'] },
    taskStat: taskStatPart,
  },
};

const listTaskResponsePart: Shape = {
  type: ['object'],
  properties: {
    retCode: { type: ['integer'] },
    retMsg: { type: ['string'] },
    responseID: { type: ['string'] },
    taskData: { type: ['array'], items: taskDataPart },
  },
  required: ['retCode', 'retMsg', 'responseID'],
};

const addBatchCallResponsePart: Shape = {
  type: ['object'],
  properties: {
    retCode: { type: ['integer'] },
    retMsg: { type: ['string'] },
    responseID: { type: ['string'] },
    totalCount: { type: ['integer'] },
    successCount: { type: ['integer'] },
    errList: { type: ['array'], items: phoneErrorPart },
  },
  required: ['retCode', 'retMsg', 'responseID'],
  open: true,
};

const listOrderResponsePart: Shape = {
  type: ['object'],
  properties: { retCode: { type: ['integer'] }, retMsg: { type: ['string'] }, responseID: { type: ['string'] } },
  required: ['retCode', 'retMsg', 'responseID'],
  open: true,
};

const orderErrorPart: Shape = { type: ['object'], properties: { orderID: { type: ['string'] }, errMsg: { type: ['string'] } } };

const stopOrderResponsePart: Shape = {
  type: ['object'],
  properties: {
    retCode: { type: ['integer'] },
    retMsg: { type: ['string'] },
    responseID: { type: ['string'] },
    totalCount: { type: ['integer'] },
    successCount: { type: ['integer'] },
    errList: { type: ['array'], items: orderErrorPart },
  },
  required: ['retCode', 'retMsg', 'responseID', 'totalCount'],
};

const intentPart: Shape = {
  type: ['object'],
  properties: {
    intentID: { type: ['string'] },
    intentTag: { type: ['string'] },
    intentName: { type: ['string'] },
    intentLevel: { type: ['integer'] },
  },
};

const smsRecordPart: Shape = {
  type: ['object'],
  properties: {
    smsSendTs: { type: ['integer'] },
    sysMessageID: { type: ['string'] },
    smsContent: { type: ['string'] },
  },
};

const agentInfoPart: Shape = {
  type: ['object'],
  properties: {
    agentName: { type: ['string', 'null'] },
    agentGroup: { type: ['string', 'null'] },
    agentCallStatus: { type: ['integer', 'null'] },
    agentCallElapsed: { type: ['integer', 'null'] },
    agentLabel: { type: ['string', 'null'] },
    manualCallStart: { type: ['integer', 'null'] },
    manualCallAnswer: { type: ['integer', 'null'] },
    manualCallEnd: { type: ['integer', 'null'] },
    manualHangupBy: { type: ['integer', 'null'] },
  },
};

const callParamPart: Shape = { type: ['object'], properties: { name: { type: ['string'] }, value: { type: ['string'] } } };

const orderCallDetailPart: Shape = {
  type: ['object'],
  properties: {
    callID: { type: ['string'] },
    callingNumber: { type: ['string'] },
    lineAddress: { type: ['string'] },
    callStatus: { type: ['integer'] },
    callStartTs: { type: ['integer'] },
    callAnswerTs: { type: ['integer'] },
    callEndTs: { type: ['integer'] },
    callDuration: { type: ['integer'] },
    callAudioUrl: { type: ['string'] },
    hangupCause: { type: ['string'] },
    termSipCode: { type: ['string'] },
    intents: { type: ['array'], items: intentPart },
    sms: { type: ['array'], items: smsRecordPart },
    agent: agentInfoPart,
    params: { type: ['array'], items: callParamPart },
    recordDetail: { type: ['array'], items: { type: ['object'], open: true } },
  },
};

const orderDetailPart: Shape = {
  type: ['object'],
  properties: {
    orderID: { type: ['string'] },
    userPhone: { type: ['string'] },
    userName: { type: ['string'] },
    sceneID: { type: ['string'] },
    userTaskID: { type: ['string'] },
    taskID: { type: ['string'] },
    finish: { type: ['boolean'] },
    other: { type: ['string'] },
    callInfoDetailList: { type: ['array'], items: orderCallDetailPart },
  },
};

const listOrderDetailResponsePart: Shape = {
  type: ['object'],
  properties: {
    retCode: { type: ['integer'] },
    retMsg: { type: ['string'] },
    responseID: { type: ['string'] },
    orderDetailList: { type: ['array'], items: orderDetailPart },
  },
  required: ['retCode', 'retMsg', 'responseID'],
};

const listCallResponsePart: Shape = {
  type: ['object'],
  properties: { retCode: { type: ['integer'] }, retMsg: { type: ['string'] }, responseID: { type: ['string'] } },
  required: ['retCode', 'retMsg', 'responseID'],
  open: true,
};

const batchCallResultPart: Shape = {
  type: ['object'],
  properties: {
    orderID: { type: ['string'] },
    userPhone: { type: ['string'] },
    other: { type: ['string'] },
    callID: { type: ['string'] },
    callStatus: { type: ['integer'] },
    callStartTs: { type: ['integer'] },
    intents: { type: ['array'], items: intentPart },
  },
};

const exportBatchCallResponsePart: Shape = {
  type: ['object'],
  properties: {
    retCode: { type: ['integer'] },
    retMsg: { type: ['string'] },
    responseID: { type: ['string'] },
    totalCount: { type: ['integer'] },
    batchID: { type: ['string'] },
    callList: { type: ['array'], items: batchCallResultPart },
  },
  required: ['retCode', 'retMsg', 'responseID'],
};

const importBatchCallResponsePart: Shape = {
  type: ['object'],
  properties: {
    retCode: { type: ['integer'] },
    retMsg: { type: ['string'] },
    responseID: { type: ['string'] },
    totalCount: { type: ['integer'] },
    successCount: { type: ['integer'] },
    errList: { type: ['array'], items: phoneErrorPart },
  },
  required: ['retCode', 'retMsg', 'responseID'],
  open: true,
};

const pingResponsePart: Shape = {
  type: ['object'],
  properties: {
    data: { type: ['string'] },
    timestamp: { type: ['integer'] },
    code: { type: ['integer'] },
    msg: { type: ['string'] },
    reqId: { type: ['string'] },
  },
  required: ['data', 'timestamp', 'code', 'msg', 'reqId'],
};

const callbackTypePart: Shape = { type: ['integer'], values: [1, 2, 3] };

const callInfoDetailPart: Shape = {
  type: ['object'],
  properties: {
    callID: { type: ['string'] },
    callingNumber: { type: ['string'] },
    lineAddress: { type: ['string'] },
    callStatus: { type: ['integer'] },
    callStartTs: { type: ['integer'] },
    callAnswerTs: { type: ['integer'] },
    callEndTs: { type: ['integer'] },
    callDuration: { type: ['integer'] },
    callAudioUrl: { type: ['string'] },
    hangupCause: { type: ['string'] },
    termSipCode: { type: ['string'] },
    intents: { type: ['array'], items: intentPart },
    sms: { type: ['array'], items: smsRecordPart },
    agent: agentInfoPart,
    params: { type: ['array'], items: callParamPart },
  },
};

const callCallbackPart: Shape = {
  type: ['object'],
  properties: {
    callbackType: callbackTypePart,
    orderID: { type: ['string'] },
    userPhone: { type: ['string'] },
    userName: { type: ['string'] },
    sceneID: { type: ['string'] },
    userTaskID: { type: ['string'] },
    taskID: { type: ['string'] },
    finish: { type: ['boolean'] },
    other: { type: ['string'] },
    callInfoDetail: callInfoDetailPart,
  },
  required: [
    'callbackType',
    'orderID',
    'userPhone',
    'userName',
    'sceneID',
    'userTaskID',
    'taskID',
    'finish',
    'other',
  ],
};

const orderCallbackPart: Shape = {
  type: ['object'],
  properties: {
    callbackType: { type: ['integer', 'string'], values: [1, 2, 3] },
    orderID: { type: ['string'] },
    userPhone: { type: ['string'] },
    userName: { type: ['string'] },
    sceneID: { type: ['string'] },
    userTaskID: { type: ['string'] },
    taskID: { type: ['string'] },
    finish: { type: ['boolean'] },
    other: { type: ['string'] },
    callInfoDetail: callInfoDetailPart,
  },
  required: ['callbackType', 'orderID', 'userPhone', 'userName', 'sceneID', 'userTaskID', 'taskID'],
};

const taskCallbackPart: Shape = {
  type: ['object'],
  properties: {
    callbackType: callbackTypePart,
    userTaskID: { type: ['string'] },
    taskID: { type: ['string'] },
    sceneID: { type: ['string'] },
    taskStatus: taskStatusPart,
    createTs: { type: ['integer'] },
    taskStat: taskStatPart,
  },
  required: ['callbackType', 'userTaskID', 'taskID', 'sceneID', 'taskStatus', 'createTs', 'taskStat'],
};

export const createAndCallShape: Shape = createAndCallResponsePart;

export const createTaskShape: Shape = createTaskResponsePart;

export const mgrTaskStatusShape: Shape = mgrTaskStatusResponsePart;

export const updateTaskShape: Shape = updateTaskResponsePart;

export const listTaskShape: Shape = listTaskResponsePart;

export const addBatchCallShape: Shape = addBatchCallResponsePart;

export const listOrderShape: Shape = listOrderResponsePart;

export const stopOrderShape: Shape = stopOrderResponsePart;

export const listOrderDetailShape: Shape = listOrderDetailResponsePart;

export const listCallShape: Shape = listCallResponsePart;

export const exportBatchCallShape: Shape = exportBatchCallResponsePart;

export const importBatchCallShape: Shape = importBatchCallResponsePart;

export const pingShape: Shape = pingResponsePart;

export const callCallbackShape: Shape = callCallbackPart;

export const orderCallbackShape: Shape = orderCallbackPart;

export const taskCallbackShape: Shape = taskCallbackPart;

/** What each operation answers when it succeeds. */
export const responseShapes: Readonly<Record<string, Shape>> = {
  createAndCall: createAndCallShape,
  createTask: createTaskShape,
  mgrTaskStatus: mgrTaskStatusShape,
  updateTask: updateTaskShape,
  listTask: listTaskShape,
  addBatchCall: addBatchCallShape,
  listOrder: listOrderShape,
  stopOrder: stopOrderShape,
  listOrderDetail: listOrderDetailShape,
  listCall: listCallShape,
  exportBatchCall: exportBatchCallShape,
  importBatchCall: importBatchCallShape,
  ping: pingShape,
};

/** What each webhook holds. */
export const webhookShapes: Readonly<Record<string, Shape>> = {
  callCallback: callCallbackShape,
  orderCallback: orderCallbackShape,
  taskCallback: taskCallbackShape,
};
