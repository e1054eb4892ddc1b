// GENERATED from specs/laaffic/openapi.yaml (sha256 48769f5f0cc8fe1b…). Do not edit: change the document and run `npm run generate`.

import type { OperationValidators } from '@outdial/core';
import type { RequestSchema } from '@outdial/core/validation';
import { allOf, anyOf, arrayOf, characters, forType, integer, ofType, when } from '@outdial/core/validation';
import * as z from 'zod/mini';

const displayNumSchema: RequestSchema = /* @__PURE__ */ (() => z.nullable(z.string().check(z.regex(/^[0-9]{0,20}$/u))))();

const taskNameSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(characters({ min: 2, max: 64 })))();

const calleeNumberSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(z.regex(/^[0-9]{6,18}$/u)))();

const templateTextSchema: RequestSchema = /* @__PURE__ */ (() => z.nullable(z.string()))();

const numberInfoSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  calleeNumber: calleeNumberSchema,
  text1: z.optional(templateTextSchema),
  text2: z.optional(templateTextSchema),
  text3: z.optional(templateTextSchema),
  text4: z.optional(templateTextSchema),
  text5: z.optional(templateTextSchema),
  text6: z.optional(templateTextSchema),
  text7: z.optional(templateTextSchema),
  text8: z.optional(templateTextSchema),
  text9: z.optional(templateTextSchema),
  text10: z.optional(templateTextSchema),
  callInformation: z.optional(z.looseObject({})),
}))();

const sendTimeSchema: RequestSchema = /* @__PURE__ */ (() => z.nullable(
  z.string().check(
    z.regex(/^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/u),
  ),
))();

const allowSendTimeSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  strTime: z.string().check(z.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/u)),
  endTime: z.string().check(z.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/u)),
}))();

const allowSendTimesSchema: RequestSchema = /* @__PURE__ */ (() => arrayOf(allowSendTimeSchema).check(z.maxLength(3)))();

const intentCodeSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const agentRecallNodeSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  agentId: z.unknown().check(
    ofType(['integer', 'string'], 'an integer or a string'),
    forType('string', z.string().check(z.regex(/^[0-9]+$/u))),
  ),
}))();

const recallFlowSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  recallType: z.literal([0, 1, 3]),
  recallInterval: integer().check(z.gte(1), z.lte(1440)),
  recallIntent: z.optional(arrayOf(intentCodeSchema)),
  recallNum: integer().check(z.gte(1), z.lte(10)),
  nodeList: z.optional(arrayOf(agentRecallNodeSchema)),
}).check(
  when(
    z.looseObject({ recallType: z.literal(3) }),
    {
      demand: z.looseObject({ recallIntent: z.array(z.unknown()).check(z.minLength(1)) }),
      because: 'recallIntent must name at least one intent when recallType is 3 (by intent).',
    },
  ),
))();

const sendAgentGroupCallRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  appId: z.string(),
  displayNum: z.optional(displayNumSchema),
  taskName: taskNameSchema,
  numberInfoList: arrayOf(numberInfoSchema).check(z.minLength(1), z.maxLength(200000)),
  sendTime: z.optional(sendTimeSchema),
  maxCalls: z.optional(integer().check(z.lte(999))),
  allowSendTime: z.optional(allowSendTimesSchema),
  maxRingingTime: z.optional(integer().check(z.gte(10), z.lte(120))),
  scriptId: z.optional(integer()),
  agentId: z.optional(integer()),
  enableRecording: z.optional(z.literal([0, 1])),
  calloutRate: z.optional(integer()),
  recallFlow: z.optional(recallFlowSchema),
}).check(
  anyOf(
    [z.looseObject({ agentId: z.unknown() }), z.looseObject({ scriptId: z.unknown() })],
    'at least one of agentId, scriptId: One of agentId and scriptId, the id of the AI agent, is required.',
    ['agentId', 'scriptId'],
  ),
))();

const pageNumberSchema: RequestSchema = /* @__PURE__ */ (() => integer().check(z.gte(1)))();

const pageSizeSchema: RequestSchema = /* @__PURE__ */ (() => integer().check(z.gte(1), z.lte(100)))();

const localDateTimeSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(
  z.regex(/^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/u),
))();

const agentTaskFilterSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  strTime: localDateTimeSchema,
  endTime: localDateTimeSchema,
  taskType: z.literal(3),
  statusList: z.optional(arrayOf(z.literal([0, 1, 2, 3, 4, 5, 6]))),
  idxAppId: z.optional(integer()),
  searchCondition: z.optional(z.string()),
}))();

const queryAgentGroupCallRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ current: pageNumberSchema, size: pageSizeSchema, params: agentTaskFilterSchema }))();

const taskIdSchema: RequestSchema = /* @__PURE__ */ (() => integer())();

const cancelAgentGroupCallRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ taskIdList: arrayOf(taskIdSchema) }))();

const ivrNumberInfoSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  calleeNumber: calleeNumberSchema,
  text1: z.optional(templateTextSchema),
  text2: z.optional(templateTextSchema),
  text3: z.optional(templateTextSchema),
  text4: z.optional(templateTextSchema),
  text5: z.optional(templateTextSchema),
  text6: z.optional(templateTextSchema),
  text7: z.optional(templateTextSchema),
  text8: z.optional(templateTextSchema),
  text9: z.optional(templateTextSchema),
  text10: z.optional(templateTextSchema),
}))();

const audioSourceSchema: RequestSchema = /* @__PURE__ */ (() => z.literal([1, 2, 3]))();

const voiceFileIdSchema: RequestSchema = /* @__PURE__ */ (() => z.nullable(z.string()))();

const uploadNameSchema: RequestSchema = /* @__PURE__ */ (() => z.nullable(z.string().check(characters({ min: 5, max: 32 }))))();

const baseFileSchema: RequestSchema = /* @__PURE__ */ (() => z.nullable(z.string()))();

const languageSchema: RequestSchema = /* @__PURE__ */ (() => z.nullable(z.string()))();

const speakingRateSchema: RequestSchema = /* @__PURE__ */ (() => z.nullable(z.number().check(z.gte(0.25), z.lte(4))))();

const voiceGenderSchema: RequestSchema = /* @__PURE__ */ (() => z.literal([1, 2, null]))();

const delayPlaySchema: RequestSchema = /* @__PURE__ */ (() => integer().check(z.gte(0), z.lte(999)))();

const delayHangupSchema: RequestSchema = /* @__PURE__ */ (() => integer().check(z.gte(0), z.lte(999)))();

const loopCountSchema: RequestSchema = /* @__PURE__ */ (() => integer().check(z.gte(1), z.lte(9)))();

const maxCallsSchema: RequestSchema = /* @__PURE__ */ (() => integer().check(z.lte(999)))();

const maxRingingTimeSchema: RequestSchema = /* @__PURE__ */ (() => integer().check(z.gte(20), z.lte(120)))();

const hangUpSmsSchema: RequestSchema = /* @__PURE__ */ (() => z.literal([0, 1]))();

const smsAppIdSchema: RequestSchema = /* @__PURE__ */ (() => z.nullable(z.string()))();

const smsContentSchema: RequestSchema = /* @__PURE__ */ (() => z.nullable(z.string().check(characters({ max: 1000 }))))();

const senderIdSchema: RequestSchema = /* @__PURE__ */ (() => z.nullable(z.string().check(characters({ max: 32 }))))();

const pushFlagSchema: RequestSchema = /* @__PURE__ */ (() => z.literal([0, 1, null]))();

const feedbackKeySchema: RequestSchema = /* @__PURE__ */ (() => z.nullable(z.string().check(z.regex(/^[0-9]$/u))))();

const successPushDelaySchema: RequestSchema = /* @__PURE__ */ (() => z.nullable(integer().check(z.gte(0), z.lte(9999))))();

const toSeatSchema: RequestSchema = /* @__PURE__ */ (() => z.literal([0, 1]))();

const sipGroupIdSchema: RequestSchema = /* @__PURE__ */ (() => z.unknown().check(ofType(['integer', 'string', 'null'], 'an integer or a string or null')))();

const outboundControlSchema: RequestSchema = /* @__PURE__ */ (() => z.literal([1, null]))();

const calloutRateSchema: RequestSchema = /* @__PURE__ */ (() => z.nullable(integer().check(z.gte(1), z.lte(100))))();

const toSeatTypeSchema: RequestSchema = /* @__PURE__ */ (() => z.literal([1, 2, null]))();

const toSeatKeySchema: RequestSchema = /* @__PURE__ */ (() => z.nullable(z.string()))();

const speechTextSchema: RequestSchema = /* @__PURE__ */ (() => z.nullable(z.string().check(characters({ max: 2048 }))))();

const audioSourceRulesSchema: RequestSchema = /* @__PURE__ */ (() => z.unknown().check(
  when(
    z.unknown().check(forType('object', z.looseObject({ source: z.literal(1) }))),
    {
      demand: z.unknown().check(forType('object', z.looseObject({ voiceFileId: z.string() }))),
      because: 'voiceFileId is required when source is 1 (a file uploaded before).',
    },
  ),
  when(
    z.unknown().check(forType('object', z.looseObject({ source: z.literal(2) }))),
    {
      demand: z.unknown().check(
        forType('object', z.looseObject({ uploadName: z.string(), baseFile: z.string() })),
      ),
      because: 'uploadName and baseFile are required when source is 2 (a file uploaded with the request).',
    },
  ),
  when(
    z.unknown().check(forType('object', z.looseObject({ source: z.literal(3) }))),
    {
      demand: z.unknown().check(forType('object', z.looseObject({ text: z.string(), lan: z.string() }))),
      because: 'text and lan are required when source is 3 (text to speech).',
    },
  ),
))();

const hangUpSmsRulesSchema: RequestSchema = /* @__PURE__ */ (() => z.unknown().check(
  when(
    z.unknown().check(forType('object', z.looseObject({ hangUpSms: z.literal(1) }))),
    {
      demand: z.unknown().check(forType('object', z.looseObject({ smsContent: z.string() }))),
      because: 'smsContent is required when hangUpSms is 1.',
    },
  ),
  when(
    z.unknown().check(forType('object', z.looseObject({ hangUpSms: z.literal(1) }))),
    {
      demand: z.unknown().check(
        anyOf(
          [
            z.unknown().check(forType('object', z.looseObject({ feedbackPush: z.literal(1) }))),
            z.unknown().check(forType('object', z.looseObject({ successPush: z.literal(1) }))),
            z.unknown().check(forType('object', z.looseObject({ failedPush: z.literal(1) }))),
            z.unknown().check(forType('object', z.looseObject({ ringPush: z.literal(1) }))),
          ],
          'at least one of feedbackPush=1, successPush=1, failedPush=1, ringPush=1',
          ['feedbackPush', 'successPush', 'failedPush', 'ringPush'],
        ),
      ),
      because: 'At least one of feedbackPush, successPush, failedPush and ringPush must be 1 when hangUpSms is 1.',
    },
  ),
  when(
    z.unknown().check(forType('object', z.looseObject({ feedbackPush: z.literal(1) }))),
    {
      demand: z.unknown().check(forType('object', z.looseObject({ feedbackValue: z.string() }))),
      because: 'feedbackValue is required when feedbackPush is 1.',
    },
  ),
  when(
    z.unknown().check(forType('object', z.looseObject({ successPush: z.literal(1) }))),
    {
      demand: z.unknown().check(forType('object', z.looseObject({ successPushTime: integer() }))),
      because: 'successPushTime is required when successPush is 1.',
    },
  ),
))();

const toSeatRulesSchema: RequestSchema = /* @__PURE__ */ (() => z.unknown().check(
  when(
    z.unknown().check(forType('object', z.looseObject({ toSeat: z.literal(1) }))),
    {
      demand: z.unknown().check(
        forType(
          'object',
          z.looseObject({
            sipGroupId: z.unknown().check(ofType(['integer', 'string'], 'an integer or a string')),
            outboundControl: integer(),
            calloutRate: integer(),
            toSeatType: integer(),
          }),
        ),
      ),
      because: 'sipGroupId, outboundControl, calloutRate and toSeatType are required when toSeat is 1.',
    },
  ),
  when(
    z.unknown().check(
      forType('object', z.looseObject({ toSeat: z.literal(1), toSeatType: z.literal(2) })),
    ),
    {
      demand: z.unknown().check(forType('object', z.looseObject({ toSeatKey: z.string() }))),
      because: 'toSeatKey is required when toSeat is 1 and toSeatType is 2 (transfer by key).',
    },
  ),
))();

const recallNodeSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  source: audioSourceSchema,
  voiceFileId: z.optional(voiceFileIdSchema),
  uploadName: z.optional(uploadNameSchema),
  baseFile: z.optional(baseFileSchema),
  text: z.optional(speechTextSchema),
  lan: z.optional(languageSchema),
  speakingRate: z.optional(speakingRateSchema),
  ssmlGender: z.optional(voiceGenderSchema),
  accent: z.optional(z.nullable(integer())),
  hangUpSms: hangUpSmsSchema,
  smsContent: z.optional(smsContentSchema),
  senderId: z.optional(senderIdSchema),
  feedbackPush: z.optional(pushFlagSchema),
  feedbackValue: z.optional(feedbackKeySchema),
  successPush: z.optional(pushFlagSchema),
  successPushTime: z.optional(z.nullable(integer().check(z.gte(1), z.lte(9999)))),
  failedPush: z.optional(pushFlagSchema),
  ringPush: z.optional(pushFlagSchema),
  toSeat: toSeatSchema,
  sipGroupId: z.optional(z.nullable(integer())),
  outboundControl: z.optional(outboundControlSchema),
  calloutRate: z.optional(calloutRateSchema),
  toSeatType: z.optional(toSeatTypeSchema),
  toSeatKey: z.optional(toSeatKeySchema),
  delayTransfer: z.optional(z.nullable(integer())),
  voiceFileName: z.optional(z.nullable(z.string())),
  idxSmsAppId: z.optional(
    z.unknown().check(ofType(['integer', 'string', 'null'], 'an integer or a string or null')),
  ),
}).check(
  allOf(audioSourceRulesSchema),
  allOf(hangUpSmsRulesSchema),
  allOf(toSeatRulesSchema),
))();

const ivrRecallFlowSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  recallType: z.literal([0, 1]),
  recallInterval: integer().check(z.gte(1), z.lte(1440)),
  recallNum: integer().check(z.gte(1), z.lte(10)),
  nodeList: z.optional(arrayOf(recallNodeSchema)),
}))();

const smsAppRulesSchema: RequestSchema = /* @__PURE__ */ (() => z.unknown().check(
  when(
    z.unknown().check(forType('object', z.looseObject({ hangUpSms: z.literal(1) }))),
    {
      demand: z.unknown().check(forType('object', z.looseObject({ smsAppId: z.string() }))),
      because: 'smsAppId is required when hangUpSms is 1.',
    },
  ),
))();

const sendGroupCallRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  appId: z.string(),
  displayNum: z.optional(displayNumSchema),
  taskName: taskNameSchema,
  numberInfoList: arrayOf(ivrNumberInfoSchema).check(z.minLength(1), z.maxLength(200000)),
  source: audioSourceSchema,
  voiceFileId: z.optional(voiceFileIdSchema),
  uploadName: z.optional(uploadNameSchema),
  baseFile: z.optional(baseFileSchema),
  text: z.optional(z.nullable(z.string().check(characters({ max: 1000 })))),
  lan: z.optional(languageSchema),
  speakingRate: z.optional(speakingRateSchema),
  ssmlGender: z.optional(voiceGenderSchema),
  accent: z.optional(
    z.unknown().check(ofType(['integer', 'string', 'null'], 'an integer or a string or null')),
  ),
  delayPlay: z.optional(delayPlaySchema),
  delayHangup: z.optional(delayHangupSchema),
  loopCount: loopCountSchema,
  maxCalls: maxCallsSchema,
  maxRingingTime: z.optional(maxRingingTimeSchema),
  sendTime: z.optional(sendTimeSchema),
  allowSendTime: z.optional(allowSendTimesSchema),
  hangUpSms: z.optional(hangUpSmsSchema),
  smsAppId: z.optional(smsAppIdSchema),
  smsContent: z.optional(smsContentSchema),
  senderId: z.optional(senderIdSchema),
  feedbackPush: z.optional(pushFlagSchema),
  feedbackValue: z.optional(feedbackKeySchema),
  successPush: z.optional(pushFlagSchema),
  successPushTime: z.optional(successPushDelaySchema),
  failedPush: z.optional(pushFlagSchema),
  ringPush: z.optional(pushFlagSchema),
  toSeat: z.optional(toSeatSchema),
  sipGroupId: z.optional(sipGroupIdSchema),
  outboundControl: z.optional(outboundControlSchema),
  calloutRate: z.optional(calloutRateSchema),
  toSeatType: z.optional(toSeatTypeSchema),
  toSeatKey: z.optional(toSeatKeySchema),
  recallFlow: z.optional(ivrRecallFlowSchema),
}).check(
  allOf(audioSourceRulesSchema),
  allOf(hangUpSmsRulesSchema),
  allOf(smsAppRulesSchema),
  allOf(toSeatRulesSchema),
))();

const taskFilterSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  strTime: localDateTimeSchema,
  endTime: localDateTimeSchema,
  statusList: z.optional(arrayOf(z.literal([0, 1, 2, 3, 4, 5, 6]))),
  idxAppId: z.optional(integer()),
  searchCondition: z.optional(z.string()),
}))();

const queryGroupCallRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ current: pageNumberSchema, size: pageSizeSchema, params: taskFilterSchema }))();

const updateGroupCallRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  keyId: taskIdSchema,
  displayNum: z.optional(displayNumSchema),
  taskName: taskNameSchema,
  source: audioSourceSchema,
  voiceFileId: z.optional(voiceFileIdSchema),
  uploadName: z.optional(uploadNameSchema),
  baseFile: z.optional(baseFileSchema),
  text: z.optional(speechTextSchema),
  lan: z.optional(languageSchema),
  sendTime: z.optional(sendTimeSchema),
  loopCount: z.optional(loopCountSchema),
  maxCalls: z.optional(maxCallsSchema),
  hangUpSms: z.optional(hangUpSmsSchema),
  smsAppId: z.optional(smsAppIdSchema),
  smsContent: z.optional(smsContentSchema),
  senderId: z.optional(senderIdSchema),
  feedbackPush: z.optional(pushFlagSchema),
  feedbackValue: z.optional(feedbackKeySchema),
  successPush: z.optional(pushFlagSchema),
  successPushTime: z.optional(successPushDelaySchema),
  failedPush: z.optional(pushFlagSchema),
  ringPush: z.optional(pushFlagSchema),
  toSeat: z.optional(toSeatSchema),
  sipGroupId: z.optional(sipGroupIdSchema),
  outboundControl: z.optional(outboundControlSchema),
  calloutRate: z.optional(calloutRateSchema),
  toSeatType: z.optional(toSeatTypeSchema),
  toSeatKey: z.optional(toSeatKeySchema),
}).check(
  allOf(audioSourceRulesSchema),
  allOf(hangUpSmsRulesSchema),
  allOf(smsAppRulesSchema),
  allOf(toSeatRulesSchema),
))();

const resendGroupCallRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  keyId: taskIdSchema,
  appId: z.string(),
  resendType: z.literal([0, 1]),
  displayNum: z.optional(displayNumSchema),
  taskName: taskNameSchema,
  source: audioSourceSchema,
  voiceFileId: z.optional(voiceFileIdSchema),
  uploadName: z.optional(uploadNameSchema),
  baseFile: z.optional(baseFileSchema),
  text: z.optional(speechTextSchema),
  lan: z.optional(languageSchema),
  speakingRate: z.optional(speakingRateSchema),
  ssmlGender: z.optional(voiceGenderSchema),
  accent: z.optional(z.nullable(z.string())),
  delayPlay: z.optional(delayPlaySchema),
  delayHangup: z.optional(delayHangupSchema),
  loopCount: z.optional(loopCountSchema),
  maxCalls: z.optional(maxCallsSchema),
  maxRingingTime: z.optional(maxRingingTimeSchema),
  sendTime: z.optional(sendTimeSchema),
  allowSendTime: z.optional(allowSendTimesSchema),
  hangUpSms: z.optional(hangUpSmsSchema),
  smsAppId: z.optional(smsAppIdSchema),
  smsContent: z.optional(smsContentSchema),
  senderId: z.optional(senderIdSchema),
  feedbackPush: z.optional(pushFlagSchema),
  feedbackValue: z.optional(feedbackKeySchema),
  successPush: z.optional(pushFlagSchema),
  successPushTime: z.optional(successPushDelaySchema),
  failedPush: z.optional(pushFlagSchema),
  ringPush: z.optional(pushFlagSchema),
  toSeat: z.optional(toSeatSchema),
  sipGroupId: z.optional(sipGroupIdSchema),
  outboundControl: z.optional(outboundControlSchema),
  calloutRate: z.optional(calloutRateSchema),
  toSeatType: z.optional(toSeatTypeSchema),
  toSeatKey: z.optional(toSeatKeySchema),
}).check(
  allOf(audioSourceRulesSchema),
  allOf(hangUpSmsRulesSchema),
  allOf(smsAppRulesSchema),
  allOf(toSeatRulesSchema),
))();

const recallFlowFilterSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ strTime: localDateTimeSchema, endTime: localDateTimeSchema, taskName: z.optional(z.string()) }))();

const queryRecallFlowPageRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ current: pageNumberSchema, size: pageSizeSchema, params: recallFlowFilterSchema }))();

const recallFlowIdSchema: RequestSchema = /* @__PURE__ */ (() => integer())();

const queryRecallFlowDetailRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ keyId: recallFlowIdSchema }))();

const updateRecallFlowRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  keyId: recallFlowIdSchema,
  recallInterval: integer().check(z.gte(1), z.lte(1440)),
  recallNum: integer().check(z.gte(1), z.lte(10)),
  recallType: z.literal([0, 1]),
  nodeList: z.optional(arrayOf(recallNodeSchema)),
}))();

const cancelRecallFlowRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ type: z.literal([1, 2, 3]), id: integer() }))();

const fileUploadRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  fileName: z.string().check(characters({ min: 5, max: 32 }), z.regex(/\.([mM][pP]3|[mM]4[aA]|[wW][aA][vV])$/u)),
  file: z.string(),
}))();

const sendGroupRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  callee: z.string().check(characters({ max: 15999 }), z.regex(/^[0-9]{7,15}(,[0-9]{7,15}){0,999}$/u)),
  displayNum: z.optional(z.string().check(z.regex(/^[0-9]{7,15}$/u))),
  fileId: z.string(),
  appId: z.string(),
  maxDuration: z.optional(integer().check(z.gte(1), z.lte(120))),
  maxRingingTime: z.optional(maxRingingTimeSchema),
  loopCount: z.optional(loopCountSchema),
  calledInfo: z.optional(z.string().check(characters({ max: 1000 }))),
}))();

const offsetDateTimeSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(
  z.regex(/^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$/u),
))();

const callRecordFilterSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ strTime: offsetDateTimeSchema, endTime: offsetDateTimeSchema }))();

const recordGroupQueryRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ current: pageNumberSchema, size: pageSizeSchema, params: callRecordFilterSchema }))();

export const sendAgentGroupCallValidators: OperationValidators = { body: sendAgentGroupCallRequestSchema };

export const queryAgentGroupCallValidators: OperationValidators = { body: queryAgentGroupCallRequestSchema };

export const cancelAgentGroupCallValidators: OperationValidators = { body: cancelAgentGroupCallRequestSchema };

export const sendGroupCallValidators: OperationValidators = { body: sendGroupCallRequestSchema };

export const queryGroupCallValidators: OperationValidators = { body: queryGroupCallRequestSchema };

export const updateGroupCallValidators: OperationValidators = { body: updateGroupCallRequestSchema };

export const resendGroupCallValidators: OperationValidators = { body: resendGroupCallRequestSchema };

export const queryRecallFlowPageValidators: OperationValidators = { body: queryRecallFlowPageRequestSchema };

export const queryRecallFlowDetailValidators: OperationValidators = { body: queryRecallFlowDetailRequestSchema };

export const updateRecallFlowValidators: OperationValidators = { body: updateRecallFlowRequestSchema };

export const cancelRecallFlowValidators: OperationValidators = { body: cancelRecallFlowRequestSchema };

export const fileUploadValidators: OperationValidators = { body: fileUploadRequestSchema };

export const sendGroupValidators: OperationValidators = { body: sendGroupRequestSchema };

export const recordGroupValidators: OperationValidators = /* @__PURE__ */ (() => ({ parameters: z.strictObject({ voiceId: z.string() }) }))();

export const recordGroupQueryValidators: OperationValidators = { body: recordGroupQueryRequestSchema };

export const getBalanceValidators: OperationValidators = /* @__PURE__ */ (() => ({ parameters: z.strictObject({}) }))();

/** What an operation's path and query parameters, and its body, must be. */
export const validators = {
  sendAgentGroupCall: sendAgentGroupCallValidators,
  queryAgentGroupCall: queryAgentGroupCallValidators,
  cancelAgentGroupCall: cancelAgentGroupCallValidators,
  sendGroupCall: sendGroupCallValidators,
  queryGroupCall: queryGroupCallValidators,
  updateGroupCall: updateGroupCallValidators,
  resendGroupCall: resendGroupCallValidators,
  queryRecallFlowPage: queryRecallFlowPageValidators,
  queryRecallFlowDetail: queryRecallFlowDetailValidators,
  updateRecallFlow: updateRecallFlowValidators,
  cancelRecallFlow: cancelRecallFlowValidators,
  fileUpload: fileUploadValidators,
  sendGroup: sendGroupValidators,
  recordGroup: recordGroupValidators,
  recordGroupQuery: recordGroupQueryValidators,
  getBalance: getBalanceValidators,
};
