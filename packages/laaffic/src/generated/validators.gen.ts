// GENERATED from specs/laaffic/openapi.yaml (sha256 f9ca5e76dd192410…). Do not edit: change the document and run `npm run generate`.

import type { RequestSchema } from '@outdial/core/validation';
import { anyOf, arrayOf, characters, forType, integer, ofType, when } from '@outdial/core/validation';
import * as z from 'zod/mini';

const numberInfoSchema: RequestSchema = z.strictObject({
  calleeNumber: z.string().check(z.regex(/^[0-9]{6,18}$/u)),
  text1: z.optional(z.nullable(z.string())),
  text2: z.optional(z.nullable(z.string())),
  text3: z.optional(z.nullable(z.string())),
  text4: z.optional(z.nullable(z.string())),
  text5: z.optional(z.nullable(z.string())),
  text6: z.optional(z.nullable(z.string())),
  text7: z.optional(z.nullable(z.string())),
  text8: z.optional(z.nullable(z.string())),
  text9: z.optional(z.nullable(z.string())),
  text10: z.optional(z.nullable(z.string())),
});

const allowSendTimeSchema: RequestSchema = z.strictObject({
  strTime: z.string().check(z.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/u)),
  endTime: z.string().check(z.regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/u)),
});

const intentCodeSchema: RequestSchema = z.string();

const agentRecallNodeSchema: RequestSchema = z.strictObject({
  agentId: z.unknown().check(
    ofType(['integer', 'string'], 'an integer or a string'),
    forType('string', z.string().check(z.regex(/^[0-9]+$/u))),
  ),
});

const recallFlowSchema: RequestSchema = z.strictObject({
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
);

const sendAgentGroupCallRequestSchema: RequestSchema = z.strictObject({
  appId: z.string(),
  displayNum: z.optional(z.nullable(z.string().check(z.regex(/^[0-9]{0,20}$/u)))),
  taskName: z.string().check(characters({ min: 2, max: 64 })),
  numberInfoList: arrayOf(numberInfoSchema).check(z.minLength(1), z.maxLength(200000)),
  sendTime: z.optional(
    z.nullable(
      z.string().check(
        z.regex(/^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$/u),
      ),
    ),
  ),
  maxCalls: z.optional(integer().check(z.lte(999))),
  allowSendTime: z.optional(arrayOf(allowSendTimeSchema).check(z.maxLength(3))),
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
);

const recallFlowIdSchema: RequestSchema = integer();

const languageSchema: RequestSchema = z.nullable(z.string());

const recallNodeSchema: RequestSchema = z.strictObject({
  source: z.literal([1, 2, 3]),
  voiceFileId: z.optional(z.nullable(z.string())),
  uploadName: z.optional(z.nullable(z.string().check(characters({ min: 5, max: 32 })))),
  baseFile: z.optional(z.nullable(z.string())),
  text: z.optional(z.nullable(z.string().check(characters({ max: 2048 })))),
  lan: z.optional(languageSchema),
  speakingRate: z.optional(z.nullable(z.number().check(z.gte(0.25), z.lte(4)))),
  ssmlGender: z.optional(z.literal([1, 2, null])),
  accent: z.optional(z.nullable(integer())),
  hangUpSms: z.literal([0, 1]),
  smsContent: z.optional(z.nullable(z.string().check(characters({ max: 1000 })))),
  senderId: z.optional(z.nullable(z.string().check(characters({ max: 32 })))),
  feedbackPush: z.optional(z.literal([0, 1, null])),
  feedbackValue: z.optional(z.nullable(z.string().check(z.regex(/^[0-9]$/u)))),
  successPush: z.optional(z.literal([0, 1, null])),
  successPushTime: z.optional(z.nullable(integer().check(z.gte(1), z.lte(9999)))),
  failedPush: z.optional(z.literal([0, 1, null])),
  ringPush: z.optional(z.literal([0, 1, null])),
  toSeat: z.literal([0, 1]),
  sipGroupId: z.optional(z.nullable(integer())),
  outboundControl: z.optional(z.literal([1, null])),
  calloutRate: z.optional(z.nullable(integer().check(z.gte(1), z.lte(100)))),
  toSeatType: z.optional(z.literal([1, 2, null])),
  toSeatKey: z.optional(z.nullable(z.string())),
  delayTransfer: z.optional(z.nullable(integer())),
  voiceFileName: z.optional(z.nullable(z.string())),
  idxSmsAppId: z.optional(
    z.unknown().check(ofType(['integer', 'string', 'null'], 'an integer or a string or null')),
  ),
}).check(
  when(
    z.looseObject({ source: z.literal(1) }),
    {
      demand: z.looseObject({ voiceFileId: z.string() }),
      because: 'voiceFileId is required when source is 1 (a file uploaded before).',
    },
  ),
  when(
    z.looseObject({ source: z.literal(2) }),
    {
      demand: z.looseObject({ uploadName: z.string(), baseFile: z.string() }),
      because: 'uploadName and baseFile are required when source is 2 (a file uploaded with the request).',
    },
  ),
  when(
    z.looseObject({ source: z.literal(3) }),
    {
      demand: z.looseObject({ text: z.string(), lan: z.string() }),
      because: 'text and lan are required when source is 3 (text to speech).',
    },
  ),
  when(
    z.looseObject({ hangUpSms: z.literal(1) }),
    {
      demand: z.looseObject({ smsContent: z.string() }),
      because: 'smsContent is required when hangUpSms is 1.',
    },
  ),
  when(
    z.looseObject({ hangUpSms: z.literal(1) }),
    {
      demand: z.unknown().check(
        anyOf(
          [
            z.looseObject({ feedbackPush: z.literal(1) }),
            z.looseObject({ successPush: z.literal(1) }),
            z.looseObject({ failedPush: z.literal(1) }),
            z.looseObject({ ringPush: z.literal(1) }),
          ],
          'at least one of feedbackPush=1, successPush=1, failedPush=1, ringPush=1',
          ['feedbackPush', 'successPush', 'failedPush', 'ringPush'],
        ),
      ),
      because: 'At least one of feedbackPush, successPush, failedPush and ringPush must be 1 when hangUpSms is 1.',
    },
  ),
  when(
    z.looseObject({ feedbackPush: z.literal(1) }),
    {
      demand: z.looseObject({ feedbackValue: z.string() }),
      because: 'feedbackValue is required when feedbackPush is 1.',
    },
  ),
  when(
    z.looseObject({ successPush: z.literal(1) }),
    {
      demand: z.looseObject({ successPushTime: integer() }),
      because: 'successPushTime is required when successPush is 1.',
    },
  ),
  when(
    z.looseObject({ toSeat: z.literal(1) }),
    {
      demand: z.looseObject({ sipGroupId: integer(), outboundControl: integer(), calloutRate: integer(), toSeatType: integer() }),
      because: 'sipGroupId, outboundControl, calloutRate and toSeatType are required when toSeat is 1.',
    },
  ),
  when(
    z.looseObject({ toSeat: z.literal(1), toSeatType: z.literal(2) }),
    {
      demand: z.looseObject({ toSeatKey: z.string() }),
      because: 'toSeatKey is required when toSeat is 1 and toSeatType is 2 (transfer by key).',
    },
  ),
);

const updateRecallFlowRequestSchema: RequestSchema = z.strictObject({
  keyId: recallFlowIdSchema,
  recallInterval: integer().check(z.gte(1), z.lte(1440)),
  recallNum: integer().check(z.gte(1), z.lte(10)),
  recallType: z.literal([0, 1]),
  nodeList: z.optional(arrayOf(recallNodeSchema)),
});

/** What an operation's path and query parameters, and its body, must be. */
export const validators = {
  sendAgentGroupCall: { body: sendAgentGroupCallRequestSchema },
  updateRecallFlow: { body: updateRecallFlowRequestSchema },
};
