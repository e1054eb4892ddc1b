// GENERATED from specs/nxcloud/openapi.yaml (sha256 650b338cb6b2d7e4…). Do not edit: change the document and run `npm run generate`.

import type { RequestSchema } from '@outdial/core/validation';
import { arrayOf, characters, integer, when } from '@outdial/core/validation';
import * as z from 'zod/mini';

const userTaskIDSchema: RequestSchema = z.string().check(characters({ min: 1 }));

const sceneIDSchema: RequestSchema = z.string();

const taskCallbackUrlSchema: RequestSchema = z.string().check(z.regex(/^(https?:\/\/.+)?$/u));

const manualCallSettingSchema: RequestSchema = z.strictObject({
  agentGroup: z.string(),
  dispatchType: z.literal([0, 1, 3]),
  ratioCallRate: z.number(),
  predictCallRate: z.number(),
});

const taskCreateSettingSchema: RequestSchema = z.strictObject({
  strategyName: z.string(),
  startupType: z.literal([1, 2, 3]),
  startupAt: integer().check(z.gte(0), z.lte(99999999999)),
  zoneSecond: integer().check(z.gte(-43200), z.lte(50400)),
  dialAtWeekDay: z.string().check(z.regex(/^[1-7](,[1-7])*$/u)),
  dialAtUpHour: z.string().check(z.regex(/^(([0-9]|1[0-9]|2[0-3])(,([0-9]|1[0-9]|2[0-3]))*)?$/u)),
  dialAtDownHour: z.string().check(z.regex(/^(([0-9]|1[0-9]|2[0-3])(,([0-9]|1[0-9]|2[0-3]))*)?$/u)),
  maxRingTime: integer(),
  routeID: z.string(),
  maxCall: integer(),
  taskName: z.string(),
  taskCallbackUrl: taskCallbackUrlSchema,
  manualCallSetting: z.optional(manualCallSettingSchema),
}).check(
  when(
    z.looseObject({ startupType: z.literal(2) }),
    {
      demand: z.looseObject({ startupAt: integer().check(z.gt(0)) }),
      because: 'startupAt must be the start time (greater than 0) when startupType is 2 (scheduled).',
    },
  ),
);

const smsFuncFlagSchema: RequestSchema = z.strictObject({ smsID: z.string(), intentID: arrayOf(z.string()), intentName: arrayOf(z.string()) });

const funcFlagSchema: RequestSchema = z.strictObject({
  taskKeep: z.boolean(),
  roundRedial: z.boolean(),
  wholeTTS: z.boolean(),
  smsEnable: z.boolean(),
  smsFuncFlag: arrayOf(smsFuncFlagSchema),
  phoneEncrypt: z.boolean(),
}).check(
  when(
    z.looseObject({ smsEnable: z.literal(true) }),
    {
      demand: z.looseObject({ smsFuncFlag: z.array(z.unknown()).check(z.minLength(1)) }),
      because: 'smsFuncFlag must have at least one entry when smsEnable is true.',
    },
  ),
);

const paramSchema: RequestSchema = z.strictObject({ name: z.string(), value: z.string() });

const callItemSchema: RequestSchema = z.strictObject({
  orderID: z.string().check(characters({ min: 1 })),
  userPhone: z.string().check(z.regex(/^[0-9]{5,20}$/u)),
  other: z.string(),
  userName: z.string(),
  customerName: z.string(),
  params: arrayOf(paramSchema),
});

const callInfoListSchema: RequestSchema = z.strictObject({
  orderCallbackUrl: z.string().check(z.regex(/^(https?:\/\/.+)?$/u)),
  callCallbackUrl: z.string().check(z.regex(/^(https?:\/\/.+)?$/u)),
  callList: arrayOf(callItemSchema),
});

const createAndCallRequestSchema: RequestSchema = z.strictObject({
  productID: z.literal('callbot'),
  userTaskID: userTaskIDSchema,
  sceneID: sceneIDSchema,
  taskCreateSetting: taskCreateSettingSchema,
  funcFlag: funcFlagSchema,
  callInfoList: callInfoListSchema,
});

const pingRequestSchema: RequestSchema = z.strictObject({ data: z.string() });

/** What an operation's path and query parameters, and its body, must be. */
export const validators = { createAndCall: { body: createAndCallRequestSchema }, ping: { body: pingRequestSchema } };
