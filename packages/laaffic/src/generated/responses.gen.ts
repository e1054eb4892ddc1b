// GENERATED from specs/laaffic/openapi.yaml (sha256 48769f5f0cc8fe1b…). Do not edit: change the document and run `npm run generate`.

import type { Shape } from '@outdial/core';

const sendAgentGroupCallResponsePart: Shape = {
  type: ['object'],
  properties: {
    status: { type: ['integer', 'string'] },
    reason: { type: ['string'] },
    data: { type: ['integer', 'null'] },
  },
  required: ['status', 'reason', 'data'],
};

const taskStatusPart: Shape = { type: ['integer'], values: [0, 1, 2, 3, 4, 5, 6] };

const taskRecordPart: Shape = {
  type: ['object'],
  properties: {
    taskId: { type: ['integer'] },
    jobId: { type: ['integer'] },
    taskName: { type: ['string'] },
    status: taskStatusPart,
    rate: { type: ['string'] },
    numCnt: { type: ['integer'] },
    callNum: { type: ['integer'] },
    success: { type: ['integer'] },
    fail: { type: ['integer'] },
    createdTime: { type: ['string'] },
    scriptId: { type: ['integer'] },
    taskType: { type: ['integer'], values: [1, 2, 3] },
  },
};

const taskPagePart: Shape = {
  type: ['object', 'null'],
  properties: {
    total: { type: ['integer'] },
    size: { type: ['integer'] },
    current: { type: ['integer'] },
    pages: { type: ['integer'] },
    records: { type: ['array'], items: taskRecordPart },
  },
};

const queryAgentGroupCallResponsePart: Shape = {
  type: ['object'],
  properties: { code: { type: ['integer', 'string'] }, msg: { type: ['string'] }, data: taskPagePart },
  required: ['code', 'msg', 'data'],
};

const cancelAgentGroupCallResponsePart: Shape = {
  type: ['object'],
  properties: { code: { type: ['integer', 'string'] }, msg: { type: ['string'] }, data: {} },
  required: ['code', 'msg', 'data'],
};

const sendGroupCallResponsePart: Shape = {
  type: ['object'],
  properties: {
    status: { type: ['integer', 'string'] },
    code: { type: ['integer', 'string'] },
    reason: { type: ['string'] },
    msg: { type: ['string'] },
    data: { type: ['integer', 'null'] },
  },
};

const queryGroupCallResponsePart: Shape = {
  type: ['object'],
  properties: { code: { type: ['integer', 'string'] }, msg: { type: ['string'] }, data: taskPagePart },
  required: ['code', 'msg', 'data'],
};

const updateGroupCallResponsePart: Shape = {
  type: ['object'],
  properties: {
    status: { type: ['integer', 'string'] },
    code: { type: ['integer', 'string'] },
    reason: { type: ['string'] },
    msg: { type: ['string'] },
    data: {},
  },
};

const resendGroupCallResponsePart: Shape = {
  type: ['object'],
  properties: {
    status: { type: ['integer', 'string'] },
    code: { type: ['integer', 'string'] },
    reason: { type: ['string'] },
    msg: { type: ['string'] },
    data: {},
  },
};

const recallTypeReadPart: Shape = { type: ['integer'], values: [0, 1, 3] };

const recallStatusPart: Shape = { type: ['integer'], values: [0, 1, 2, 3, 4] };

const recallFlowRecordPart: Shape = {
  type: ['object'],
  properties: {
    keyId: { type: ['integer'] },
    taskId: { type: ['integer'] },
    taskName: { type: ['string'] },
    createTime: { type: ['string'] },
    recallType: recallTypeReadPart,
    recallInterval: { type: ['integer'] },
    recallNum: { type: ['integer'] },
    finishNum: { type: ['integer'] },
    status: recallStatusPart,
  },
};

const recallFlowPagePart: Shape = {
  type: ['object', 'null'],
  properties: {
    total: { type: ['integer'] },
    size: { type: ['integer'] },
    current: { type: ['integer'] },
    pages: { type: ['integer'] },
    records: { type: ['array'], items: recallFlowRecordPart },
  },
};

const queryRecallFlowPageResponsePart: Shape = {
  type: ['object'],
  properties: {
    status: { type: ['integer', 'string'] },
    code: { type: ['integer', 'string'] },
    reason: { type: ['string'] },
    msg: { type: ['string'] },
    data: recallFlowPagePart,
  },
};

const recallNodeDetailPart: Shape = {
  type: ['object'],
  properties: {
    keyId: { type: ['integer'] },
    taskId: { type: ['integer'] },
    nodeStatus: recallStatusPart,
    scriptId: { type: ['integer', 'null'] },
    source: { type: ['integer', 'null'], values: [1, 2, 3] },
    voiceFileId: { type: ['string', 'null'] },
    uploadName: { type: ['string', 'null'] },
    text: { type: ['string', 'null'] },
    lan: { type: ['string', 'null'] },
    speakingRate: { type: ['number', 'null'] },
    ssmlGender: { type: ['integer', 'null'], values: [1, 2] },
    accent: { type: ['integer', 'string', 'null'] },
    hangUpSms: { type: ['integer', 'null'], values: [0, 1] },
    smsContent: { type: ['string', 'null'] },
    senderId: { type: ['string', 'null'] },
    feedbackPush: { type: ['integer', 'null'], values: [0, 1] },
    feedbackValue: { type: ['string', 'null'] },
    successPush: { type: ['integer', 'null'], values: [0, 1] },
    successPushTime: { type: ['integer', 'null'] },
    failedPush: { type: ['integer', 'null'], values: [0, 1] },
    ringPush: { type: ['integer', 'null'], values: [0, 1] },
    toSeat: { type: ['integer', 'null'], values: [0, 1] },
    sipGroupId: { type: ['integer', 'string', 'null'] },
    outboundControl: { type: ['integer', 'null'], values: [1] },
    calloutRate: { type: ['integer', 'null'] },
    toSeatType: { type: ['integer', 'null'], values: [1, 2] },
    toSeatKey: { type: ['string', 'null'] },
    delayTransfer: { type: ['integer', 'null'] },
  },
};

const recallFlowDetailPart: Shape = {
  type: ['object', 'null'],
  properties: {
    keyId: { type: ['integer'] },
    recallInterval: { type: ['integer'] },
    recallNum: { type: ['integer'] },
    recallType: recallTypeReadPart,
    status: recallStatusPart,
    nodeList: { type: ['array'], items: recallNodeDetailPart },
  },
};

const queryRecallFlowDetailResponsePart: Shape = {
  type: ['object'],
  properties: {
    status: { type: ['integer', 'string'] },
    code: { type: ['integer', 'string'] },
    reason: { type: ['string'] },
    msg: { type: ['string'] },
    data: recallFlowDetailPart,
  },
};

const updateRecallFlowResponsePart: Shape = {
  type: ['object'],
  properties: { code: { type: ['integer', 'string'] }, msg: { type: ['string'] }, data: {} },
  required: ['code', 'msg', 'data'],
};

const cancelRecallFlowResponsePart: Shape = {
  type: ['object'],
  properties: {
    status: { type: ['integer', 'string'] },
    code: { type: ['integer', 'string'] },
    reason: { type: ['string'] },
    msg: { type: ['string'] },
    data: {},
  },
};

const fileUploadResponsePart: Shape = {
  type: ['object'],
  properties: {
    status: { type: ['integer', 'string'] },
    reason: { type: ['string'] },
    data: { type: ['string', 'null'] },
  },
  required: ['status', 'reason', 'data'],
};

const sendGroupEntryPart: Shape = {
  type: ['object'],
  properties: {
    voiceId: { type: ['string'] },
    callee: { type: ['string'] },
    terminationCode: { type: ['string'] },
    terminationReason: { type: ['string'] },
  },
};

const sendGroupResponsePart: Shape = {
  type: ['object'],
  properties: {
    status: { type: ['integer', 'string'] },
    reason: { type: ['string'] },
    data: { type: ['array', 'null'], items: sendGroupEntryPart },
  },
  required: ['status', 'reason', 'data'],
};

const callRecordPart: Shape = {
  type: ['object', 'null'],
  properties: {
    voiceId: { type: ['string'] },
    callee: { type: ['string'] },
    displayNum: { type: ['string'] },
    code: { type: ['string'] },
    submitTime: { type: ['string'] },
    callTime: { type: ['string'] },
    ringingTime: { type: ['string'] },
    answerTime: { type: ['string'] },
    hangupTime: { type: ['string'] },
    callDuration: { type: ['integer'] },
    chargedDuration: { type: ['integer'] },
    terminationCode: { type: ['string'] },
    terminationReason: { type: ['string'] },
    cost: { type: ['string'] },
    billPeriod: { type: ['string'] },
    rate: { type: ['string'] },
    baseCost: { type: ['string'] },
    voiceFileId: { type: ['string'] },
    feedbackValue: { type: ['string'] },
    calledInfo: { type: ['string'] },
    settleRate: { type: ['string'] },
    quoteExchange: { type: ['string'] },
    currency: { type: ['string'] },
    settlePay: { type: ['string'] },
  },
};

const recordGroupResponsePart: Shape = {
  type: ['object'],
  properties: { status: { type: ['integer', 'string'] }, reason: { type: ['string'] }, data: callRecordPart },
  required: ['status', 'reason', 'data'],
};

const callRecordPagePart: Shape = {
  type: ['object', 'null'],
  properties: {
    total: { type: ['integer'] },
    size: { type: ['integer'] },
    current: { type: ['integer'] },
    pages: { type: ['integer'] },
    searchCount: { type: ['boolean'] },
    records: { type: ['array'], items: callRecordPart },
  },
};

const recordGroupQueryResponsePart: Shape = {
  type: ['object'],
  properties: { status: { type: ['integer', 'string'] }, reason: { type: ['string'] }, data: callRecordPagePart },
  required: ['status', 'reason', 'data'],
};

const getBalanceResponsePart: Shape = {
  type: ['object'],
  properties: {
    status: { type: ['integer', 'string'] },
    reason: { type: ['string'] },
    balance: { type: ['string'] },
    gift: { type: ['string'] },
    credit: { type: ['string'] },
  },
  required: ['status', 'reason'],
};

const callStatusPart: Shape = { type: ['integer', 'null'], values: [10, 20, 30, 40, 50, 60] };

const agentCallReportPart: Shape = {
  type: ['object'],
  properties: {
    voiceId: { type: ['string'] },
    type: { type: ['integer'], values: [1] },
    callee: { type: ['string'] },
    displayNum: { type: ['string'] },
    submitTime: { type: ['string'] },
    callTime: { type: ['string'] },
    ringingTime: { type: ['string'] },
    answerTime: { type: ['string'] },
    hangupTime: { type: ['string'] },
    billPeriod: { type: ['string'] },
    code: { type: ['string'] },
    recordingFileId: { type: ['string'] },
    ringDuration: { type: ['integer'] },
    currency: { type: ['string'] },
    quoteExchange: { type: ['string'] },
    chargedDuration: { type: ['integer'] },
    rate: { type: ['string'] },
    cost: { type: ['string'] },
    settleRate: { type: ['string'] },
    settlePay: { type: ['string'] },
    aiAgentChargedDuration: { type: ['integer'] },
    aiAgentBillPeriod: { type: ['string'] },
    aiAgentRate: { type: ['string'] },
    aiAgentFee: { type: ['string'] },
    aiAgentQuoteRate: { type: ['string'] },
    aiAgentQuoteFee: { type: ['string'] },
    terminationCode: { type: ['string'] },
    terminationReason: { type: ['string'] },
    sipCode: { type: ['string'] },
    calledInfo: { type: ['string'] },
    scriptId: { type: ['integer'] },
    intent: { type: ['string'] },
    intentCode: {},
    outRecallCount: { type: ['integer'] },
    taskId: { type: ['integer'] },
    sourceTaskId: { type: ['integer'] },
    dimensionId: { type: ['integer'] },
    callStatus: callStatusPart,
  },
};

const agentStatusReportPart: Shape = {
  anyOf: [
    { type: ['array'], items: agentCallReportPart },
    {
      type: ['object'],
      properties: { array: { type: ['array'], items: agentCallReportPart } },
      required: ['array'],
    },
  ],
};

const ivrCallReportPart: Shape = {
  type: ['object'],
  properties: {
    voiceId: { type: ['string'] },
    type: { type: ['integer'], values: [1, 2, 3, 4] },
    callee: { type: ['string'] },
    displayNum: { type: ['string'] },
    submitTime: { type: ['integer'] },
    callTime: { type: ['integer'] },
    ringingTime: { type: ['integer'] },
    answerTime: { type: ['integer'] },
    hangupTime: { type: ['integer'] },
    callDuration: { type: ['integer'] },
    chargedDuration: { type: ['integer'] },
    billPeriod: { type: ['string'] },
    code: { type: ['string'] },
    voiceFileId: { type: ['string'] },
    recordingFileId: { type: ['string'] },
    rate: { type: ['string'] },
    baseCost: { type: ['string'] },
    cost: { type: ['string'] },
    terminationCode: { type: ['string'] },
    terminationReason: { type: ['string'] },
    sipCode: { type: ['string'] },
    feedbackValue: { type: ['string'] },
    calledInfo: { type: ['string'] },
    ringDuration: { type: ['integer', 'string'] },
    currency: { type: ['string'] },
    settleRate: { type: ['string'] },
    quoteExchange: { type: ['string'] },
    settlePay: { type: ['string'] },
    outRecallCount: { type: ['integer'] },
    taskId: { type: ['integer'] },
    sourceTaskId: { type: ['integer'] },
    scriptId: { type: ['integer'] },
    intent: { type: ['string'] },
    dimensionId: { type: ['integer'] },
    callStatus: callStatusPart,
  },
};

const ivrStatusReportPart: Shape = {
  anyOf: [
    {
      type: ['object'],
      properties: {
        voiceId: { type: ['string'] },
        type: { type: ['integer'], values: [1, 2, 3, 4] },
        callee: { type: ['string'] },
        displayNum: { type: ['string'] },
        submitTime: { type: ['integer'] },
        callTime: { type: ['integer'] },
        ringingTime: { type: ['integer'] },
        answerTime: { type: ['integer'] },
        hangupTime: { type: ['integer'] },
        callDuration: { type: ['integer'] },
        chargedDuration: { type: ['integer'] },
        billPeriod: { type: ['string'] },
        code: { type: ['string'] },
        voiceFileId: { type: ['string'] },
        recordingFileId: { type: ['string'] },
        rate: { type: ['string'] },
        baseCost: { type: ['string'] },
        cost: { type: ['string'] },
        terminationCode: { type: ['string'] },
        terminationReason: { type: ['string'] },
        sipCode: { type: ['string'] },
        feedbackValue: { type: ['string'] },
        calledInfo: { type: ['string'] },
        ringDuration: { type: ['integer', 'string'] },
        currency: { type: ['string'] },
        settleRate: { type: ['string'] },
        quoteExchange: { type: ['string'] },
        settlePay: { type: ['string'] },
        outRecallCount: { type: ['integer'] },
        taskId: { type: ['integer'] },
        sourceTaskId: { type: ['integer'] },
        scriptId: { type: ['integer'] },
        intent: { type: ['string'] },
        dimensionId: { type: ['integer'] },
        callStatus: callStatusPart,
      },
    },
    { type: ['array'], items: ivrCallReportPart },
  ],
};

const ringingCallPart: Shape = {
  type: ['object'],
  properties: {
    callId: { type: ['string'] },
    type: { type: ['integer'], values: [1, 2, 3] },
    taskId: { type: ['integer'] },
    called: { type: ['string'] },
    calledInfo: { type: ['string', 'null'] },
    seatGroupName: { type: ['string'] },
    noAnswerSipList: { type: ['array'], items: { type: ['string'] } },
    sipAccount: { type: ['string'] },
    callinEventTime: { type: ['string'] },
  },
};

const ringingNotificationPart: Shape = { type: ['array'], items: ringingCallPart };

const callCentreReportPart: Shape = {
  type: ['object'],
  properties: {
    callId: { type: ['string'] },
    callSessionId: { type: ['string'] },
    called: { type: ['string'] },
    calledInfo: { type: ['string'] },
    caller: { type: ['string'] },
    ccode: { type: ['string'] },
    ccodeName: { type: ['string'] },
    agentName: { type: ['string'] },
    agentGroupName: { type: ['string'] },
    callDuration: { type: ['integer'] },
    callType: { type: ['integer'], values: [1, 2, 3] },
    hangupCode: { type: ['string'] },
    hangupReason: { type: ['integer'] },
    hangingDirection: { type: ['integer'], values: [0, 1, 3] },
    labels: { type: ['array'], items: { type: ['string'] } },
    remark: { type: ['string'] },
    callStartTime: { type: ['string'] },
    answerTime: { type: ['string'] },
    callEndTime: { type: ['string'] },
    voiceUrl: { type: ['string'] },
  },
};

export const sendAgentGroupCallShape: Shape = sendAgentGroupCallResponsePart;

export const queryAgentGroupCallShape: Shape = queryAgentGroupCallResponsePart;

export const cancelAgentGroupCallShape: Shape = cancelAgentGroupCallResponsePart;

export const sendGroupCallShape: Shape = sendGroupCallResponsePart;

export const queryGroupCallShape: Shape = queryGroupCallResponsePart;

export const updateGroupCallShape: Shape = updateGroupCallResponsePart;

export const resendGroupCallShape: Shape = resendGroupCallResponsePart;

export const queryRecallFlowPageShape: Shape = queryRecallFlowPageResponsePart;

export const queryRecallFlowDetailShape: Shape = queryRecallFlowDetailResponsePart;

export const updateRecallFlowShape: Shape = updateRecallFlowResponsePart;

export const cancelRecallFlowShape: Shape = cancelRecallFlowResponsePart;

export const fileUploadShape: Shape = fileUploadResponsePart;

export const sendGroupShape: Shape = sendGroupResponsePart;

export const recordGroupShape: Shape = recordGroupResponsePart;

export const recordGroupQueryShape: Shape = recordGroupQueryResponsePart;

export const getBalanceShape: Shape = getBalanceResponsePart;

export const agentStatusReportShape: Shape = agentStatusReportPart;

export const ivrStatusReportShape: Shape = ivrStatusReportPart;

export const ringingNotificationShape: Shape = ringingNotificationPart;

export const callCentreReportShape: Shape = callCentreReportPart;

/** What each operation answers when it succeeds. */
export const responseShapes: Readonly<Record<string, Shape>> = {
  sendAgentGroupCall: sendAgentGroupCallShape,
  queryAgentGroupCall: queryAgentGroupCallShape,
  cancelAgentGroupCall: cancelAgentGroupCallShape,
  sendGroupCall: sendGroupCallShape,
  queryGroupCall: queryGroupCallShape,
  updateGroupCall: updateGroupCallShape,
  resendGroupCall: resendGroupCallShape,
  queryRecallFlowPage: queryRecallFlowPageShape,
  queryRecallFlowDetail: queryRecallFlowDetailShape,
  updateRecallFlow: updateRecallFlowShape,
  cancelRecallFlow: cancelRecallFlowShape,
  fileUpload: fileUploadShape,
  sendGroup: sendGroupShape,
  recordGroup: recordGroupShape,
  recordGroupQuery: recordGroupQueryShape,
  getBalance: getBalanceShape,
};

/** What each webhook holds. */
export const webhookShapes: Readonly<Record<string, Shape>> = {
  agentStatusReport: agentStatusReportShape,
  ivrStatusReport: ivrStatusReportShape,
  ringingNotification: ringingNotificationShape,
  callCentreReport: callCentreReportShape,
};
