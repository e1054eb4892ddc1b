// GENERATED from specs/huawei/openapi.yaml (sha256 ce93310e6e2bfc4c…). Do not edit: change the document and run `npm run generate`.

import type { OperationValidators } from '@outdial/core';
import type { RequestSchema } from '@outdial/core/validation';
import { anyOf, arrayOf, branchBy, characters, dependentRequired, forType, integer, ofType, when } from '@outdial/core/validation';
import * as z from 'zod/mini';

const userIdSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(characters({ min: 1, max: 64 })))();

const seatSchema: RequestSchema = /* @__PURE__ */ (() => z.literal(['vir', 'ass']))();

const entranceIdSchema: RequestSchema = /* @__PURE__ */ (() => z.literal(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '98', '99']))();

const mediaTypeSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const callMediaTypeSchema: RequestSchema = /* @__PURE__ */ (() => z.literal(['0', '1', '3']))();

const channelTypeSchema: RequestSchema = /* @__PURE__ */ (() => z.literal([
  'WEB',
  'INSTAGRAM',
  'TELEGRAM',
  'WECHAT',
  'FACEBOOK',
  'TWITTER',
  'EMAIL',
  'LINE',
  'WHATSAPP',
  '5G',
  'SMS',
]))();

const initializeInparamsSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  call_id: z.string().check(characters({ min: 1, max: 64 })),
  call_sor_id: z.string().check(characters({ min: 1, max: 64 })),
  call_dst_id: z.string().check(characters({ min: 1, max: 20 })),
  real_callee: z.optional(z.string().check(characters({ max: 32 }))),
  cti_callid: z.optional(z.string().check(characters({ max: 32 }))),
  auth_token: z.string().check(characters({ min: 1 })),
  suilu_region_id: z.optional(z.string().check(characters({ max: 64 }))),
  entrance_id: z.optional(entranceIdSchema),
  mediaType: z.optional(mediaTypeSchema),
  call_media_type: z.optional(callMediaTypeSchema),
  channelType: z.optional(channelTypeSchema),
  responseStyle: z.optional(z.string()),
}))();

const transinDataSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const initializeExtparamsSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  transin_data: z.optional(transinDataSchema),
  locationid: z.optional(z.string()),
  mediaability: z.optional(z.string()),
  ieValue: z.optional(z.string()),
}))();

const initializeRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  userid: userIdSchema,
  inaction: z.literal(8),
  seat: z.optional(seatSchema),
  inparams: initializeInparamsSchema,
  extparams: z.optional(initializeExtparamsSchema),
}))();

const interactionResultInparamsSchema: RequestSchema = /* @__PURE__ */ (() => z.looseObject({
  call_id: z.string().check(characters({ min: 1, max: 64 })),
  call_dst_id: z.string().check(characters({ min: 1, max: 20 })),
  flow_result_type: z.literal(['1', '2', '3', '4', '-1', '5']),
  input: z.string().check(characters({ max: 1024 })),
  auth_token: z.string().check(characters({ min: 1 })),
  recordFileName: z.optional(z.string()),
  inter_idx: z.optional(z.string()),
  begin_play: z.optional(z.string()),
  end_play: z.optional(z.string()),
  result_time: z.optional(z.string()),
  inter_no: z.optional(z.string()),
  IACmd: z.optional(z.literal(['match', 'rematch', 'confirm'])),
  TextSource: z.optional(z.string()),
  feedback: z.optional(z.literal([0, 1])),
  feedbackContent: z.optional(z.string()),
  mediaType: z.optional(z.string()),
  call_media_type: z.optional(z.literal(['0', '1', '3'])),
  channelType: z.optional(
    z.literal([
      'WEB',
      'INSTAGRAM',
      'TELEGRAM',
      'WECHAT',
      'FACEBOOK',
      'TWITTER',
      'EMAIL',
      'LINE',
      'WHATSAPP',
      '5G',
      'SMS',
    ]),
  ),
}))();

const interactionResultExtparamsSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  transin_data: z.optional(transinDataSchema),
  release_reason: z.optional(z.literal(['0', '1', '2'])),
  queueIndex: z.optional(z.string()),
  agentCount: z.optional(z.string()),
  estimateTime: z.optional(z.string()),
  idleAgentCount: z.optional(z.string()),
}))();

const interactionResultRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  userid: userIdSchema,
  inaction: z.literal(9),
  seat: z.optional(seatSchema),
  inparams: interactionResultInparamsSchema,
  extparams: z.optional(interactionResultExtparamsSchema),
}))();

const transferResultInparamsSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  call_id: z.string().check(characters({ min: 1, max: 64 })),
  call_dst_id: z.string().check(characters({ min: 1, max: 20 })),
  begin_trans: z.string(),
  end_trans: z.string(),
  trans_result: z.string(),
  auth_token: z.string().check(characters({ min: 1 })),
  record_result: z.optional(z.string()),
  input: z.optional(z.literal('hangup')),
  inter_idx: z.optional(z.string()),
  mediaType: z.optional(mediaTypeSchema),
  call_media_type: z.optional(callMediaTypeSchema),
  channelType: z.optional(channelTypeSchema),
}))();

const transferResultExtparamsSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ transin_data: z.optional(transinDataSchema) }))();

const transferResultRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  userid: userIdSchema,
  inaction: z.literal(11),
  seat: z.optional(seatSchema),
  inparams: transferResultInparamsSchema,
  extparams: z.optional(transferResultExtparamsSchema),
}))();

const captureInparamsSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  call_id: z.optional(z.string().check(characters({ min: 1, max: 64 }))),
  call_sor_id: z.optional(z.string().check(characters({ max: 64 }))),
  call_dst_id: z.string().check(characters({ min: 1, max: 20 })),
  real_callee: z.optional(z.string().check(characters({ max: 32 }))),
  cti_callid: z.optional(z.string().check(characters({ max: 32 }))),
  auth_token: z.string().check(characters({ min: 1 })),
}))();

const startRecordingRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  userid: userIdSchema,
  inaction: z.literal(7),
  seat: z.optional(seatSchema),
  inparams: captureInparamsSchema,
}))();

const recognitionQueryRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  userid: userIdSchema,
  inaction: z.literal(13),
  seat: z.optional(seatSchema),
  inparams: captureInparamsSchema,
}))();

const processDialogRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.unknown().check(
  branchBy(
    'inaction',
    [
      [[8], initializeRequestSchema],
      [[9], interactionResultRequestSchema],
      [[11], transferResultRequestSchema],
      [[7], startRecordingRequestSchema],
      [[13], recognitionQueryRequestSchema],
    ],
  ),
))();

const getTokenRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  appKey: z.string().check(characters({ min: 1 })),
  appSecret: z.string().check(characters({ min: 1 })),
}))();

const getAppCubeTokenRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  appKey: z.string().check(characters({ min: 1 })),
  appSecret: z.string().check(characters({ min: 1 })),
}))();

const campaignNameSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(characters({ min: 1, max: 100 })))();

const campaignDescriptionSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(characters({ max: 200 }), z.regex(/^[^"\[\]=;<>]*$/u)))();

const campaignBeginTimeSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(z.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$/u)))();

const campaignEndTimeSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(z.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$/u)))();

const deviceTypeSchema: RequestSchema = /* @__PURE__ */ (() => z.literal([1, 2, 3, 5, 6]))();

const dialledNumberSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(characters({ min: 1, max: 24 }), z.regex(/^[0-9*#]+$/u)))();

const maxAlertingTimeSchema: RequestSchema = /* @__PURE__ */ (() => integer().check(z.gte(5), z.lte(120)))();

const timeOfDaySchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(z.regex(/^(([01][0-9]|2[0-3]):[0-5][0-9])?$/u)))();

const scheduleParamSchema: RequestSchema = /* @__PURE__ */ (() => z.looseObject({
  workdayBeginTime1: z.optional(timeOfDaySchema),
  workdayEndTime1: z.optional(timeOfDaySchema),
  workdayBeginTime2: z.optional(timeOfDaySchema),
  workdayEndTime2: z.optional(timeOfDaySchema),
  workdayBeginTime3: z.optional(timeOfDaySchema),
  workdayEndTime3: z.optional(timeOfDaySchema),
  holidayBeginTime1: z.optional(timeOfDaySchema),
  holidayEndTime1: z.optional(timeOfDaySchema),
  holidayBeginTime2: z.optional(timeOfDaySchema),
  holidayEndTime2: z.optional(timeOfDaySchema),
  holidayBeginTime3: z.optional(timeOfDaySchema),
  holidayEndTime3: z.optional(timeOfDaySchema),
}))();

const ivrParamSchema: RequestSchema = /* @__PURE__ */ (() => z.looseObject({
  deviceSign: z.optional(z.string()),
  callCount: z.optional(integer()),
  callInterval: z.optional(integer()),
}))();

const predictParamSchema: RequestSchema = /* @__PURE__ */ (() => z.looseObject({
  predictMethod: z.optional(integer()),
  expPredictParam: z.optional(
    z.looseObject({
      maxAvgCallTime: z.optional(integer()),
      minAvgCallTime: z.optional(integer()),
      outBoundRate: z.optional(integer()),
    }),
  ),
  offhookPredictParam: z.optional(z.looseObject({ offHookRate: z.optional(integer()) })),
}))();

const skillParamSchema: RequestSchema = /* @__PURE__ */ (() => z.looseObject({
  skillId: z.optional(integer()),
  skillName: z.optional(z.string()),
  outBoundType: z.optional(integer()),
  predictParam: z.optional(predictParamSchema),
}))();

const initStatusSchema: RequestSchema = /* @__PURE__ */ (() => integer())();

const callBackUrlSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(characters({ min: 1 })))();

const createCampaignRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.looseObject({
  name: campaignNameSchema,
  description: z.optional(campaignDescriptionSchema),
  strBeginTime: campaignBeginTimeSchema,
  strEndTime: campaignEndTimeSchema,
  deviceType: deviceTypeSchema,
  callerNo: dialledNumberSchema,
  maxAlertingTime: maxAlertingTimeSchema,
  scheduleParam: scheduleParamSchema,
  ivrParam: z.optional(ivrParamSchema),
  skillParam: z.optional(skillParamSchema),
  initStatus: z.optional(initStatusSchema),
  callBackUrl: z.optional(callBackUrlSchema),
}).check(
  when(
    z.looseObject({ deviceType: z.literal([1, 3]) }),
    { demand: z.looseObject({ ivrParam: z.unknown() }), because: 'Device types 1 and 3 need ivrParam.' },
  ),
  when(
    z.looseObject({ deviceType: z.literal([2, 5, 6]) }),
    {
      demand: z.looseObject({ skillParam: z.unknown() }),
      because: 'Device types 2, 5 and 6 need skillParam.',
    },
  ),
  when(
    z.looseObject({ deviceType: z.literal(5) }),
    {
      demand: z.looseObject({ maxAlertingTime: z.optional(z.unknown().check(forType('number', z.number().check(z.gte(9))))) }),
      because: 'For preview calls (device type 5) maxAlertingTime is 9 at least.',
    },
  ),
))();

const callerNumberSchema: RequestSchema = /* @__PURE__ */ (() => z.looseObject({ accessCode: z.string().check(characters({ min: 1 })), priority: z.optional(integer()) }))();

const retryPolicySchema: RequestSchema = /* @__PURE__ */ (() => z.looseObject({ policyType: z.optional(z.literal([0, 1])), policyJson: z.optional(z.string()) }))();

const callPolicySchema: RequestSchema = /* @__PURE__ */ (() => z.looseObject({
  callType: z.optional(integer()),
  chooseType: z.optional(integer()),
  turns: z.optional(arrayOf(z.looseObject({ turnType: z.optional(z.string()) }))),
}))();

const createCampaignV2RequestSchema: RequestSchema = /* @__PURE__ */ (() => z.looseObject({
  name: campaignNameSchema,
  description: z.optional(campaignDescriptionSchema),
  strBeginTime: campaignBeginTimeSchema,
  strEndTime: campaignEndTimeSchema,
  deviceType: deviceTypeSchema,
  callerNo: arrayOf(callerNumberSchema).check(z.minLength(1)),
  maxAlertingTime: integer().check(z.gte(5), z.lte(120)),
  priority: z.optional(integer().check(z.gte(1), z.lte(5))),
  scheduleParam: scheduleParamSchema,
  ivrParam: z.optional(ivrParamSchema),
  skillParam: z.optional(skillParamSchema),
  retryPolicy: z.optional(retryPolicySchema),
  callPolicy: z.optional(callPolicySchema),
  initStatus: z.optional(initStatusSchema),
  callBackUrl: z.optional(callBackUrlSchema),
}).check(
  when(
    z.looseObject({ deviceType: z.literal([1, 3]) }),
    { demand: z.looseObject({ ivrParam: z.unknown() }), because: 'Device types 1 and 3 need ivrParam.' },
  ),
  when(
    z.looseObject({ deviceType: z.literal([2, 5, 6]) }),
    {
      demand: z.looseObject({ skillParam: z.unknown() }),
      because: 'Device types 2, 5 and 6 need skillParam.',
    },
  ),
  when(
    z.looseObject({ deviceType: z.literal(5) }),
    {
      demand: z.looseObject({ maxAlertingTime: z.optional(z.unknown().check(forType('number', z.number().check(z.gte(9))))) }),
      because: 'For preview calls (device type 5) maxAlertingTime is 9 at least.',
    },
  ),
))();

const updateCampaignRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.looseObject({
  name: campaignNameSchema,
  description: z.optional(campaignDescriptionSchema),
  strBeginTime: z.optional(campaignBeginTimeSchema),
  strEndTime: z.optional(campaignEndTimeSchema),
  deviceType: deviceTypeSchema,
  callerNo: dialledNumberSchema,
  maxAlertingTime: maxAlertingTimeSchema,
  scheduleParam: scheduleParamSchema,
  ivrParam: z.optional(ivrParamSchema),
  skillParam: z.optional(skillParamSchema),
  callBackUrl: z.optional(callBackUrlSchema),
}).check(
  when(
    z.looseObject({ deviceType: z.literal([1, 3]) }),
    { demand: z.looseObject({ ivrParam: z.unknown() }), because: 'Device types 1 and 3 need ivrParam.' },
  ),
  when(
    z.looseObject({ deviceType: z.literal([2, 5, 6]) }),
    {
      demand: z.looseObject({ skillParam: z.unknown() }),
      because: 'Device types 2, 5 and 6 need skillParam.',
    },
  ),
  when(
    z.looseObject({ deviceType: z.literal(5) }),
    {
      demand: z.looseObject({ maxAlertingTime: z.optional(z.unknown().check(forType('number', z.number().check(z.gte(9))))) }),
      because: 'For preview calls (device type 5) maxAlertingTime is 9 at least.',
    },
  ),
))();

const sessionIdSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(characters({ max: 32 })))();

const recycleTimeSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(z.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$/u)))();

const callDataSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(characters({ max: 1024 })))();

const callDataItemSchema: RequestSchema = /* @__PURE__ */ (() => z.looseObject({
  sessionId: z.optional(sessionIdSchema),
  called: dialledNumberSchema,
  caller: z.optional(z.string().check(characters({ max: 24 }))),
  customField: z.optional(z.string().check(characters({ max: 200 }))),
  recycleTime: z.optional(recycleTimeSchema),
  callData: z.optional(callDataSchema),
}))();

const addCallDataRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ callDataList: arrayOf(callDataItemSchema).check(z.minLength(1), z.maxLength(20)) }))();

const calledNumberSchema: RequestSchema = /* @__PURE__ */ (() => z.looseObject({ calledNo: dialledNumberSchema, type: z.optional(z.string()) }))();

const calledNumbersSchema: RequestSchema = /* @__PURE__ */ (() => arrayOf(z.unknown().check(anyOf([calledNumberSchema, dialledNumberSchema], 'calledNo, a string'))).check(
  z.minLength(1),
))();

const customFieldSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(characters({ max: 200 }), z.regex(/^[^`~!@#$%^&*()+=|{}'":;<>/?.\[\]]*$/u)))();

const callPrioritySchema: RequestSchema = /* @__PURE__ */ (() => z.literal(['1', '2', '3', '4', '5']))();

const callDataItemV2Schema: RequestSchema = /* @__PURE__ */ (() => z.looseObject({
  sessionId: z.optional(sessionIdSchema),
  called: calledNumbersSchema,
  caller: z.optional(z.string().check(characters({ max: 24 }))),
  customField: z.optional(customFieldSchema),
  recycleTime: z.optional(recycleTimeSchema),
  callData: z.optional(callDataSchema),
  priority: z.optional(callPrioritySchema),
}))();

const addCallDataV2RequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  callDataList: arrayOf(callDataItemV2Schema).check(z.minLength(1)),
  batchId: z.optional(z.string()),
}))();

const groupCallDataItemSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  sessionId: z.optional(sessionIdSchema),
  called: calledNumbersSchema,
  caller: z.optional(z.string().check(characters({ max: 24 }))),
  customField: z.optional(customFieldSchema),
  recycleTime: z.optional(recycleTimeSchema),
  callData: z.optional(callDataSchema),
  priority: z.optional(callPrioritySchema),
}))();

const addGroupCallDataRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ callDataList: arrayOf(groupCallDataItemSchema).check(z.minLength(1), z.maxLength(20)) }))();

const createAppointmentRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  callType: z.literal([1, 2, '1', '2']),
  calledNo: z.string().check(characters({ min: 1 })),
  userAccount: z.optional(z.string()),
  workNo: z.optional(z.string()),
  taskId: z.string().check(characters({ min: 1 })),
  appointTime: integer().check(z.gte(0)),
  callData: z.optional(z.string().check(characters({ max: 1024 }))),
  remark: z.optional(z.string()),
}).check(
  anyOf(
    [z.looseObject({ userAccount: z.unknown() }), z.looseObject({ workNo: z.unknown() })],
    'at least one of userAccount, workNo: userAccount is needed, or on premises with CC-iSales installed by itself workNo.',
    ['userAccount', 'workNo'],
  ),
))();

const queryCallResultsRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  sessionId: z.optional(sessionIdSchema),
  customField: z.optional(z.string()),
  pageSize: z.optional(integer().check(z.gte(1), z.lte(500))),
  pageNum: z.optional(integer().check(z.gte(1))),
  showDetail: z.optional(z.literal([0, 1])),
  beginTime: z.optional(z.string().check(z.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u))),
  endTime: z.optional(z.string().check(z.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u))),
}).check(
  when(
    z.looseObject({ showDetail: z.literal(1) }),
    {
      demand: z.looseObject({ pageSize: z.optional(z.unknown().check(forType('number', z.number().check(z.lte(100))))) }),
      because: 'With showDetail 1 a page has 100 results at most.',
    },
  ),
  dependentRequired({ beginTime: ['endTime'], endTime: ['beginTime'] }),
))();

const queryTasksRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  ccId: z.optional(integer().check(z.gte(1), z.lte(65535))),
  vdn: integer().check(z.gte(1), z.lte(5000)),
  limit: z.optional(integer().check(z.lte(100))),
  offset: z.optional(integer().check(z.gte(0))),
}))();

export const processDialogValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({ vdnId: z.string().check(z.regex(/^[0-9]+$/u)) }),
  body: processDialogRequestSchema,
}))();

export const processDialogV1Validators: OperationValidators = { body: processDialogRequestSchema };

export const getTokenValidators: OperationValidators = { body: getTokenRequestSchema };

export const getAppCubeTokenValidators: OperationValidators = { body: getAppCubeTokenRequestSchema };

export const listCampaignsValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    vdnId: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/u)),
    name: z.optional(z.string().check(characters({ max: 30 }))),
    status: z.literal([0, 2, 3, 4]),
    statusV2: z.optional(z.unknown().check(ofType(['integer', 'string'], 'an integer or a string'))),
    deviceType: z.literal([0, 1, 2, 3, 5, 6]),
    beginTime: z.optional(z.string().check(z.regex(/^([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})?$/u))),
    endTime: z.optional(z.string().check(z.regex(/^([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})?$/u))),
    curPage: integer(),
    rowsPerPage: integer().check(z.lte(100)),
    ccId: z.optional(integer()),
  }),
}))();

export const createCampaignValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({ vdnId: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/u)) }),
  body: createCampaignRequestSchema,
}))();

export const createCampaignV2Validators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({ vdnId: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/u)) }),
  body: createCampaignV2RequestSchema,
}))();

export const updateCampaignValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    vdnId: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/u)),
    campaignId: z.unknown().check(
      ofType(['integer', 'string'], 'an integer or a string'),
      forType('string', z.string().check(z.regex(/^[0-9]+$/u))),
      forType('number', z.number().check(z.gte(1))),
    ),
  }),
  body: updateCampaignRequestSchema,
}))();

export const pauseCampaignValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    vdnId: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/u)),
    campaignId: z.unknown().check(
      ofType(['integer', 'string'], 'an integer or a string'),
      forType('string', z.string().check(z.regex(/^[0-9]+$/u))),
      forType('number', z.number().check(z.gte(1))),
    ),
  }),
}))();

export const resumeCampaignValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    vdnId: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/u)),
    campaignId: z.unknown().check(
      ofType(['integer', 'string'], 'an integer or a string'),
      forType('string', z.string().check(z.regex(/^[0-9]+$/u))),
      forType('number', z.number().check(z.gte(1))),
    ),
  }),
}))();

export const addCallDataValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    vdnId: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/u)),
    campaignId: z.unknown().check(
      ofType(['integer', 'string'], 'an integer or a string'),
      forType('string', z.string().check(z.regex(/^[0-9]+$/u))),
      forType('number', z.number().check(z.gte(1))),
    ),
  }),
  body: addCallDataRequestSchema,
}))();

export const addCallDataV2Validators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    vdnId: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/u)),
    campaignId: z.unknown().check(
      ofType(['integer', 'string'], 'an integer or a string'),
      forType('string', z.string().check(z.regex(/^[0-9]+$/u))),
      forType('number', z.number().check(z.gte(1))),
    ),
  }),
  body: addCallDataV2RequestSchema,
}))();

export const addGroupCallDataValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    vdnId: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/u)),
    campaignGroupId: z.string().check(characters({ min: 1 })),
  }),
  body: addGroupCallDataRequestSchema,
}))();

export const getCallDataValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    vdnId: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/u)),
    campaignId: z.unknown().check(
      ofType(['integer', 'string'], 'an integer or a string'),
      forType('string', z.string().check(z.regex(/^[0-9]+$/u))),
      forType('number', z.number().check(z.gte(1))),
    ),
    dataId: z.string().check(z.regex(/^[0-9]+$/u)),
  }),
}))();

export const createAppointmentValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({ vdnId: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/u)) }),
  body: createAppointmentRequestSchema,
}))();

export const getDayStatisticsValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    vdnId: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/u)),
    campaignId: z.optional(z.string().check(characters({ min: 1 }))),
    batchId: z.optional(z.string().check(characters({ min: 1 }))),
  }).check(
    when(
      z.looseObject({ batchId: z.unknown() }),
      { demand: z.looseObject({ campaignId: z.unknown() }), because: 'batchId needs campaignId.' },
    ),
  ),
}))();

export const queryCallResultsValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    vdnId: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/u)),
    campaignId: z.unknown().check(
      ofType(['integer', 'string'], 'an integer or a string'),
      forType('string', z.string().check(z.regex(/^[0-9]+$/u))),
      forType('number', z.number().check(z.gte(1))),
    ),
  }),
  body: queryCallResultsRequestSchema,
}))();

export const queryTasksValidators: OperationValidators = { body: queryTasksRequestSchema };

/** What an operation's path and query parameters, and its body, must be. */
export const validators = {
  processDialog: processDialogValidators,
  processDialogV1: processDialogV1Validators,
  getToken: getTokenValidators,
  getAppCubeToken: getAppCubeTokenValidators,
  listCampaigns: listCampaignsValidators,
  createCampaign: createCampaignValidators,
  createCampaignV2: createCampaignV2Validators,
  updateCampaign: updateCampaignValidators,
  pauseCampaign: pauseCampaignValidators,
  resumeCampaign: resumeCampaignValidators,
  addCallData: addCallDataValidators,
  addCallDataV2: addCallDataV2Validators,
  addGroupCallData: addGroupCallDataValidators,
  getCallData: getCallDataValidators,
  createAppointment: createAppointmentValidators,
  getDayStatistics: getDayStatisticsValidators,
  queryCallResults: queryCallResultsValidators,
  queryTasks: queryTasksValidators,
};
