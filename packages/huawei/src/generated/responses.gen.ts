// GENERATED from specs/huawei/openapi.yaml (sha256 ce93310e6e2bfc4c…). Do not edit: change the document and run `npm run generate`.

import type { Shape } from '@outdial/core';

const returnCodePart: Shape = { type: ['integer', 'string'], values: [0] };

const interactOutparamsPart: Shape = {
  type: ['object'],
  properties: {
    call_id: { type: ['string'] },
    prompt_type: { type: ['string'], values: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] },
    prompt_wav: { type: ['string'] },
    prompt_text: { type: ['string'] },
    language: { type: ['string'], values: ['0', '1'] },
    inter_idx: { type: ['string'] },
    model_type: { type: ['string'] },
    timeout: { type: ['string'] },
    collectTimeout: { type: ['string'] },
    tone: { type: ['string'], values: ['true', 'false', ''] },
    vendor: { type: ['string'] },
    grammar: { type: ['string'] },
    question_id: { type: ['string'] },
    question_name: { type: ['string'] },
    answer_id: { type: ['string'] },
    flowRecordFlag: { type: ['string'] },
  },
  required: ['call_id', 'prompt_type'],
};

const navigationCodePart: Shape = {
  type: ['string'],
  values: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '98', '99'],
};

const disconnectOutparamsPart: Shape = {
  type: ['object'],
  properties: {
    call_id: { type: ['string'] },
    call_sor_id: { type: ['string'] },
    call_dst_id: { type: ['string'] },
    start_time: { type: ['string'] },
    end_time: { type: ['string'] },
    release_reason: { type: ['string'], values: ['0', '1'] },
    region_id: { type: ['string'] },
    entrance_id: navigationCodePart,
    exit_id: navigationCodePart,
    user_type_id: { type: ['string'] },
    suilu_region_id: { type: ['string'] },
  },
  required: ['call_id', 'call_sor_id', 'call_dst_id', 'start_time', 'end_time'],
};

const transferOutparamsPart: Shape = {
  type: ['object'],
  properties: {
    call_id: { type: ['string'] },
    call_sor_id: { type: ['string'] },
    trans_type: { type: ['string'], values: ['1', '2', '3', '4', '5', '6', '7', '8', '31', '32', '33'] },
    route_value: { type: ['string'] },
    trans_data: { type: ['string'] },
    calling_num: { type: ['string'] },
    record_path: { type: ['string'] },
    inter_idx: { type: ['string'] },
    trans_idx: { type: ['string'] },
    question_id: { type: ['string'] },
    question_name: { type: ['string'] },
    answer_id: { type: ['string'] },
  },
  required: ['call_id', 'call_sor_id', 'trans_type'],
};

const queryOutparamsPart: Shape = {
  type: ['object'],
  properties: {
    call_id: { type: ['string'] },
    prompt_type: { type: ['string'], values: ['1', '2', '3', '5'] },
    skill_id: { type: ['string'] },
    moduleName: { type: ['string'] },
    inter_idx: { type: ['string'] },
    changeType: { type: ['string'] },
  },
  required: ['call_id', 'prompt_type'],
};

const recognitionOutparamsPart: Shape = {
  type: ['object'],
  properties: { call_id: { type: ['string'] }, recognize_type: { type: ['string'], values: ['0', '1'] } },
  required: ['call_id', 'recognize_type'],
};

const processDialogResponsePart: Shape = {
  anyOf: [
    {
      type: ['object'],
      properties: {
        ret: returnCodePart,
        userid: { type: ['string'] },
        outaction: { type: ['integer', 'string'], values: [9, '9'] },
        outparams: interactOutparamsPart,
      },
      required: ['outaction', 'outparams'],
    },
    {
      type: ['object'],
      properties: {
        ret: returnCodePart,
        userid: { type: ['string'] },
        outaction: { type: ['integer', 'string'], values: [10, '10'] },
        outparams: disconnectOutparamsPart,
      },
      required: ['outaction', 'outparams'],
    },
    {
      type: ['object'],
      properties: {
        ret: returnCodePart,
        userid: { type: ['string'] },
        outaction: { type: ['integer', 'string'], values: [11, '11'] },
        outparams: transferOutparamsPart,
      },
      required: ['outaction', 'outparams'],
    },
    {
      type: ['object'],
      properties: {
        ret: returnCodePart,
        userid: { type: ['string'] },
        outaction: { type: ['integer', 'string'], values: [12, '12'] },
        outparams: queryOutparamsPart,
      },
      required: ['outaction', 'outparams'],
    },
    {
      type: ['object'],
      properties: {
        ret: returnCodePart,
        userid: { type: ['string'] },
        outaction: { type: ['integer', 'string'], values: [7, '7'] },
        outparams: { type: ['object'], open: true },
      },
      required: ['outaction', 'outparams'],
    },
    {
      type: ['object'],
      properties: {
        ret: returnCodePart,
        userid: { type: ['string'] },
        outaction: { type: ['integer', 'string'], values: [13, '13'] },
        outparams: recognitionOutparamsPart,
      },
      required: ['outaction', 'outparams'],
    },
  ],
};

const getTokenResponsePart: Shape = {
  type: ['object'],
  properties: {
    errorCode: { type: ['integer'], values: [0] },
    errorMsg: { type: ['string'] },
    authToken: { type: ['string'] },
    expireTime: { type: ['integer'] },
  },
  required: ['errorCode', 'authToken'],
};

const getAppCubeTokenResponsePart: Shape = {
  type: ['object'],
  properties: {
    errorCode: { type: ['integer'], values: [0] },
    errorMsg: { type: ['string'] },
    authToken: { type: ['string'] },
    expireTime: { type: ['integer'] },
  },
  required: ['errorCode', 'authToken'],
};

const resultCodePart: Shape = { type: ['string'], values: ['0200000'] };

const campaignStatusPart: Shape = { type: ['integer'], values: [1, 2, 3, 4] };

const listedCampaignPart: Shape = {
  type: ['object'],
  properties: {
    id: { type: ['integer'] },
    name: { type: ['string'] },
    status: campaignStatusPart,
    strBeginTime: { type: ['string'] },
    strEndTime: { type: ['string'] },
    deviceType: { type: ['integer'], values: [1, 2, 3, 5, 6] },
    callerNo: { type: ['string'] },
  },
  required: ['id'],
};

const listCampaignsResponsePart: Shape = {
  type: ['object'],
  properties: {
    resultCode: resultCodePart,
    resultDesc: { type: ['string'] },
    returnCode: resultCodePart,
    returnDesc: { type: ['string'] },
    curPage: { type: ['integer'] },
    totalSize: { type: ['integer'] },
    rowsPerPage: { type: ['integer'] },
    curSkillQueueCount: { type: ['integer'] },
    curIvrCount: { type: ['integer'] },
    data: { type: ['array'], items: listedCampaignPart },
  },
  required: ['resultCode'],
};

const createdCampaignPart: Shape = { type: ['object'], properties: { id: { type: ['integer'] } }, required: ['id'] };

const createCampaignResponsePart: Shape = {
  type: ['object'],
  properties: {
    resultCode: resultCodePart,
    resultDesc: { type: ['string'] },
    returnCode: resultCodePart,
    returnDesc: { type: ['string'] },
    returnObject: createdCampaignPart,
  },
  required: ['resultCode'],
};

const createCampaignV2ResponsePart: Shape = {
  type: ['object'],
  properties: {
    resultCode: resultCodePart,
    resultDesc: { type: ['string'] },
    returnCode: resultCodePart,
    returnDesc: { type: ['string'] },
    returnObject: createdCampaignPart,
  },
  required: ['resultCode'],
};

const updateCampaignResponsePart: Shape = {
  type: ['object'],
  properties: {
    resultCode: resultCodePart,
    resultDesc: { type: ['string'] },
    returnCode: resultCodePart,
    returnDesc: { type: ['string'] },
  },
  required: ['resultCode'],
};

const pauseCampaignResponsePart: Shape = {
  type: ['object'],
  properties: {
    resultCode: resultCodePart,
    resultDesc: { type: ['string'] },
    returnCode: resultCodePart,
    returnDesc: { type: ['string'] },
  },
  required: ['resultCode'],
};

const resumeCampaignResponsePart: Shape = {
  type: ['object'],
  properties: {
    resultCode: resultCodePart,
    resultDesc: { type: ['string'] },
    returnCode: resultCodePart,
    returnDesc: { type: ['string'] },
  },
  required: ['resultCode'],
};

const addedNumberPart: Shape = { type: ['object'], properties: { called: { type: ['string'] }, dataId: { type: ['string'] } } };

const addedCallDataPart: Shape = {
  type: ['object'],
  properties: { totalSize: { type: ['integer'] }, dataIdList: { type: ['array'], items: addedNumberPart } },
};

const addCallDataResponsePart: Shape = {
  type: ['object'],
  properties: {
    resultCode: resultCodePart,
    resultDesc: { type: ['string'] },
    returnCode: resultCodePart,
    returnDesc: { type: ['string'] },
    returnObject: addedCallDataPart,
  },
  required: ['resultCode'],
};

const addCallDataV2ResponsePart: Shape = {
  type: ['object'],
  properties: {
    resultCode: resultCodePart,
    resultDesc: { type: ['string'] },
    returnCode: resultCodePart,
    returnDesc: { type: ['string'] },
    returnObject: addedCallDataPart,
  },
  required: ['resultCode'],
};

const addGroupCallDataResponsePart: Shape = {
  type: ['object'],
  properties: {
    resultCode: resultCodePart,
    resultDesc: { type: ['string'] },
    returnCode: resultCodePart,
    returnDesc: { type: ['string'] },
  },
  required: ['resultCode'],
};

const callDataPropertyPart: Shape = {
  type: ['object'],
  properties: { propCode: { type: ['string'] }, propName: { type: ['string'] }, propValue: {} },
};

const readCalledNumberPart: Shape = {
  type: ['object'],
  properties: { calledNo: { type: ['string'] }, type: { type: ['string', 'null'] } },
};

const readCallDataPart: Shape = {
  type: ['object'],
  properties: {
    dataId: { type: ['string'] },
    properties: { type: ['array'], items: callDataPropertyPart },
    calledNos: { type: ['array'], items: readCalledNumberPart },
  },
};

const getCallDataResponsePart: Shape = {
  type: ['object'],
  properties: {
    resultCode: resultCodePart,
    resultDesc: { type: ['string'] },
    returnCode: resultCodePart,
    returnDesc: { type: ['string'] },
    data: readCallDataPart,
  },
  required: ['resultCode'],
};

const createdAppointmentPart: Shape = { type: ['object'], properties: { id: { type: ['string'] } } };

const createAppointmentResponsePart: Shape = {
  type: ['object'],
  properties: {
    resultCode: resultCodePart,
    resultDesc: { type: ['string'] },
    returnCode: resultCodePart,
    returnDesc: { type: ['string'] },
    returnObject: createdAppointmentPart,
  },
  required: ['resultCode'],
};

const batchCountsPart: Shape = {
  type: ['object'],
  properties: {
    batchId: { type: ['string'] },
    unCallCount: { type: ['integer'] },
    calledCount: { type: ['integer'] },
    finishCount: { type: ['integer'] },
    totalCalledCount: { type: ['integer'] },
    totalCallSucc: { type: ['integer'] },
    totalFinishCount: { type: ['integer'] },
    totalCount: { type: ['integer'] },
    dailyCalledCount: { type: ['integer'] },
    dailyCallSucc: { type: ['integer'] },
    dailyFinishCount: { type: ['integer'] },
    dailyCount: { type: ['integer'] },
  },
};

const campaignCountsPart: Shape = {
  type: ['object'],
  properties: {
    campaignId: { type: ['string'] },
    unCallCount: { type: ['integer'] },
    calledCount: { type: ['integer'] },
    finishCount: { type: ['integer'] },
    batchDetail: { type: ['array'], items: batchCountsPart },
    totalCalledCount: { type: ['integer'] },
    totalCallSucc: { type: ['integer'] },
    totalFinishCount: { type: ['integer'] },
    totalCount: { type: ['integer'] },
    dailyCalledCount: { type: ['integer'] },
    dailyCallSucc: { type: ['integer'] },
    dailyFinishCount: { type: ['integer'] },
    dailyCount: { type: ['integer'] },
  },
};

const getDayStatisticsResponsePart: Shape = {
  type: ['object'],
  properties: {
    countDetail: { type: ['array'], items: campaignCountsPart },
    resultCode: resultCodePart,
    resultDesc: { type: ['string'] },
  },
  required: ['countDetail'],
};

const callStatusPart: Shape = { type: ['integer'], values: [5, 6] };

const failCodePart: Shape = {
  type: ['string'],
  values: [
    '00000',
    '0',
    '00531',
    '00537',
    '00538',
    '00548',
    '00549',
    '00551',
    '00601',
    '00603',
    '00604',
    '00701',
    '00702',
    '01040',
    '01043',
    '01046',
    '01049',
    '34601',
    '34605',
    '34606',
    '34608',
    '00602',
    '00605',
    '01048',
    '00606',
    '34611',
  ],
};

const queriedCallResultPart: Shape = {
  type: ['object'],
  properties: {
    campaignId: { type: ['string'] },
    sessionId: { type: ['string'] },
    called: { type: ['string'] },
    callTimeStr: { type: ['string'] },
    callStatus: callStatusPart,
    failCode: failCodePart,
    resultCode: { type: ['string'] },
    vdnId: { type: ['integer'] },
    callId: { type: ['string'] },
    recordPath: { type: ['string'] },
  },
};

const queryCallResultsResponsePart: Shape = {
  type: ['object'],
  properties: {
    resultCode: resultCodePart,
    resultDesc: { type: ['string'] },
    returnCode: resultCodePart,
    returnDesc: { type: ['string'] },
    totalCount: { type: ['integer'] },
    data: { type: ['array'], items: queriedCallResultPart },
  },
  required: ['resultCode'],
};

const listedTaskPart: Shape = {
  type: ['object'],
  properties: {
    taskId: { type: ['string'] },
    taskName: { type: ['string'] },
    taskType: { type: ['string'], values: ['1', '2', '3', '4', '5'] },
    beginDate: { type: ['string'] },
    endDate: { type: ['string'] },
    status: { type: ['string'], values: ['2', '3', '4'] },
  },
};

const taskPagePart: Shape = {
  type: ['object'],
  properties: { count: { type: ['integer'] }, tasks: { type: ['array'], items: listedTaskPart } },
};

const queryTasksResponsePart: Shape = {
  type: ['object'],
  properties: {
    resultCode: { type: ['string'], values: ['0100000'] },
    resultDesc: {
      anyOf: [
        { type: ['array'], items: taskPagePart },
        {
          type: ['object'],
          properties: { count: { type: ['integer'] }, tasks: { type: ['array'], items: listedTaskPart } },
        },
        { type: ['string'] },
      ],
    },
  },
  required: ['resultCode'],
};

const campaignCallResultPart: Shape = {
  type: ['object'],
  properties: {
    campaignId: { type: ['string'] },
    sessionId: { type: ['string'] },
    called: { type: ['string'] },
    callTimeStr: { type: ['string'] },
    callStatus: callStatusPart,
    failCode: failCodePart,
    vdnId: { type: ['integer'] },
    callId: { type: ['string'] },
    customField: { type: ['string'] },
    recordPath: { type: ['string'] },
  },
};

export const processDialogShape: Shape = processDialogResponsePart;

export const processDialogV1Shape: Shape = processDialogResponsePart;

export const getTokenShape: Shape = getTokenResponsePart;

export const getAppCubeTokenShape: Shape = getAppCubeTokenResponsePart;

export const listCampaignsShape: Shape = listCampaignsResponsePart;

export const createCampaignShape: Shape = createCampaignResponsePart;

export const createCampaignV2Shape: Shape = createCampaignV2ResponsePart;

export const updateCampaignShape: Shape = updateCampaignResponsePart;

export const pauseCampaignShape: Shape = pauseCampaignResponsePart;

export const resumeCampaignShape: Shape = resumeCampaignResponsePart;

export const addCallDataShape: Shape = addCallDataResponsePart;

export const addCallDataV2Shape: Shape = addCallDataV2ResponsePart;

export const addGroupCallDataShape: Shape = addGroupCallDataResponsePart;

export const getCallDataShape: Shape = getCallDataResponsePart;

export const createAppointmentShape: Shape = createAppointmentResponsePart;

export const getDayStatisticsShape: Shape = getDayStatisticsResponsePart;

export const queryCallResultsShape: Shape = queryCallResultsResponsePart;

export const queryTasksShape: Shape = queryTasksResponsePart;

export const campaignResultShape: Shape = { type: ['array'], items: campaignCallResultPart };

/** What each operation answers when it succeeds. */
export const responseShapes: Readonly<Record<string, Shape>> = {
  processDialog: processDialogShape,
  processDialogV1: processDialogV1Shape,
  getToken: getTokenShape,
  getAppCubeToken: getAppCubeTokenShape,
  listCampaigns: listCampaignsShape,
  createCampaign: createCampaignShape,
  createCampaignV2: createCampaignV2Shape,
  updateCampaign: updateCampaignShape,
  pauseCampaign: pauseCampaignShape,
  resumeCampaign: resumeCampaignShape,
  addCallData: addCallDataShape,
  addCallDataV2: addCallDataV2Shape,
  addGroupCallData: addGroupCallDataShape,
  getCallData: getCallDataShape,
  createAppointment: createAppointmentShape,
  getDayStatistics: getDayStatisticsShape,
  queryCallResults: queryCallResultsShape,
  queryTasks: queryTasksShape,
};

/** What each webhook holds. */
export const webhookShapes: Readonly<Record<string, Shape>> = { campaignResult: campaignResultShape };
