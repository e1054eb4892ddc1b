// GENERATED from specs/huawei/openapi.yaml (sha256 1f72d86f5c9aa423…). Do not edit: change the document and run `npm run generate`.

import type { RequestSchema } from '@outdial/core/validation';
import { branchBy, characters } from '@outdial/core/validation';
import * as z from 'zod/mini';

const userIdSchema: RequestSchema = z.string().check(characters({ min: 1, max: 64 }));

const seatSchema: RequestSchema = z.literal(['vir', 'ass']);

const entranceIdSchema: RequestSchema = z.literal(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '98', '99']);

const mediaTypeSchema: RequestSchema = z.string();

const callMediaTypeSchema: RequestSchema = z.literal(['0', '1', '3']);

const channelTypeSchema: RequestSchema = z.literal([
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
]);

const initializeInparamsSchema: RequestSchema = z.strictObject({
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
});

const transinDataSchema: RequestSchema = z.string();

const initializeExtparamsSchema: RequestSchema = z.strictObject({
  transin_data: z.optional(transinDataSchema),
  locationid: z.optional(z.string()),
  mediaability: z.optional(z.string()),
  ieValue: z.optional(z.string()),
});

const initializeRequestSchema: RequestSchema = z.strictObject({
  userid: userIdSchema,
  inaction: z.literal(8),
  seat: z.optional(seatSchema),
  inparams: initializeInparamsSchema,
  extparams: z.optional(initializeExtparamsSchema),
});

const interactionResultInparamsSchema: RequestSchema = z.strictObject({
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
});

const interactionResultExtparamsSchema: RequestSchema = z.strictObject({
  transin_data: z.optional(transinDataSchema),
  release_reason: z.optional(z.literal(['0', '1', '2'])),
  queueIndex: z.optional(z.string()),
  agentCount: z.optional(z.string()),
  estimateTime: z.optional(z.string()),
  idleAgentCount: z.optional(z.string()),
});

const interactionResultRequestSchema: RequestSchema = z.strictObject({
  userid: userIdSchema,
  inaction: z.literal(9),
  seat: z.optional(seatSchema),
  inparams: interactionResultInparamsSchema,
  extparams: z.optional(interactionResultExtparamsSchema),
});

const transferResultInparamsSchema: RequestSchema = z.strictObject({
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
});

const transferResultExtparamsSchema: RequestSchema = z.strictObject({ transin_data: z.optional(transinDataSchema) });

const transferResultRequestSchema: RequestSchema = z.strictObject({
  userid: userIdSchema,
  inaction: z.literal(11),
  seat: z.optional(seatSchema),
  inparams: transferResultInparamsSchema,
  extparams: z.optional(transferResultExtparamsSchema),
});

const captureInparamsSchema: RequestSchema = z.strictObject({
  call_id: z.optional(z.string().check(characters({ min: 1, max: 64 }))),
  call_sor_id: z.optional(z.string().check(characters({ max: 64 }))),
  call_dst_id: z.string().check(characters({ min: 1, max: 20 })),
  real_callee: z.optional(z.string().check(characters({ max: 32 }))),
  cti_callid: z.optional(z.string().check(characters({ max: 32 }))),
  auth_token: z.string().check(characters({ min: 1 })),
});

const startRecordingRequestSchema: RequestSchema = z.strictObject({
  userid: userIdSchema,
  inaction: z.literal(7),
  seat: z.optional(seatSchema),
  inparams: captureInparamsSchema,
});

const recognitionQueryRequestSchema: RequestSchema = z.strictObject({
  userid: userIdSchema,
  inaction: z.literal(13),
  seat: z.optional(seatSchema),
  inparams: captureInparamsSchema,
});

const processDialogRequestSchema: RequestSchema = z.unknown().check(
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
);

const getTokenRequestSchema: RequestSchema = z.strictObject({
  appKey: z.string().check(characters({ min: 1 })),
  appSecret: z.string().check(characters({ min: 1 })),
});

/** What an operation's path and query parameters, and its body, must be. */
export const validators = {
  processDialog: {
    parameters: z.strictObject({ vdnId: z.string().check(z.regex(/^[0-9]+$/u)) }),
    body: processDialogRequestSchema,
  },
  getToken: { body: getTokenRequestSchema },
};
