// GENERATED from specs/nxcloud/openapi.yaml (sha256 934f7a43e65de6d2…). Do not edit: change the document and run `npm run generate`.

import type { OperationValidators } from '@outdial/core';
import type { RequestSchema } from '@outdial/core/validation';
import { arrayOf, characters, integer, when } from '@outdial/core/validation';
import * as z from 'zod/mini';

const productIDSchema: RequestSchema = /* @__PURE__ */ (() => z.literal('callbot'))();

const userTaskIDSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(characters({ min: 1 })))();

const sceneIDSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const taskCallbackUrlSchema: RequestSchema = /* @__PURE__ */ (() => z.string().check(z.regex(/^(https?:\/\/.+)?$/u)))();

const manualCallSettingSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  agentGroup: z.string(),
  dispatchType: z.literal([0, 1, 3]),
  ratioCallRate: z.number(),
  predictCallRate: z.number(),
}))();

const taskCreateSettingSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
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
))();

const smsFuncFlagSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ smsID: z.string(), intentID: arrayOf(z.string()), intentName: arrayOf(z.string()) }))();

const funcFlagSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
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
))();

const paramSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ name: z.string(), value: z.string() }))();

const callItemSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  orderID: z.string().check(characters({ min: 1 })),
  userPhone: z.string().check(z.regex(/^[0-9]+$/u)),
  other: z.string(),
  userName: z.string(),
  customerName: z.string(),
  params: arrayOf(paramSchema),
}))();

const callInfoListSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  orderCallbackUrl: z.string().check(z.regex(/^(https?:\/\/.+)?$/u)),
  callCallbackUrl: z.string().check(z.regex(/^(https?:\/\/.+)?$/u)),
  callList: arrayOf(callItemSchema),
}))();

const createAndCallRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  productID: productIDSchema,
  userTaskID: userTaskIDSchema,
  sceneID: sceneIDSchema,
  taskCreateSetting: taskCreateSettingSchema,
  funcFlag: funcFlagSchema,
  callInfoList: callInfoListSchema,
}))();

const createTaskRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  productID: productIDSchema,
  userTaskID: userTaskIDSchema,
  sceneID: sceneIDSchema,
  taskCreateSetting: taskCreateSettingSchema,
  funcFlag: funcFlagSchema,
  account: z.optional(z.string()),
  other: z.optional(z.string()),
  taskCallbackUrl: z.optional(z.string().check(z.regex(/^(https?:\/\/.+)?$/u))),
  orderCallbackUrl: z.optional(z.string().check(z.regex(/^(https?:\/\/.+)?$/u))),
}))();

const delCallSchema: RequestSchema = /* @__PURE__ */ (() => z.literal([0, 1]))();

const mgrTaskStatusRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  productID: productIDSchema,
  userTaskID: userTaskIDSchema,
  taskOperate: z.literal([1, 2, 3]),
  delCall: z.optional(delCallSchema),
}))();

const updateTaskRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  productID: productIDSchema,
  userTaskID: userTaskIDSchema,
  sceneID: sceneIDSchema,
  taskCreateSetting: taskCreateSettingSchema,
  funcFlag: funcFlagSchema,
}))();

const taskStatusSchema: RequestSchema = /* @__PURE__ */ (() => integer())();

const listTaskConditionsSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  taskStatus: z.optional(arrayOf(taskStatusSchema)),
  taskName: z.optional(arrayOf(z.string())),
  sceneID: z.optional(z.string()),
  userTaskID: z.optional(arrayOf(z.string())),
  startTs: z.optional(integer().check(z.gte(0), z.lte(99999999999))),
  endTs: z.optional(integer().check(z.gte(0), z.lte(99999999999))),
}))();

const listTaskRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  productID: productIDSchema,
  page: integer().check(z.gte(0)),
  size: integer().check(z.gte(1)),
  queryConditions: listTaskConditionsSchema,
}))();

const addBatchCallRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ productID: productIDSchema, userTaskID: userTaskIDSchema, callInfoList: callInfoListSchema }))();

const rangeFilterSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ gt: z.optional(integer()), lt: z.optional(integer()), enable: z.optional(z.boolean()) }))();

const listOrderOptionsSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  orderID: z.optional(z.nullable(arrayOf(z.string()))),
  intentID: z.optional(z.nullable(arrayOf(z.string()))),
  intentName: z.optional(z.nullable(arrayOf(z.string()))),
  intentTag: z.optional(z.nullable(arrayOf(z.string()))),
  intentLevel: z.optional(arrayOf(integer())),
  finish: z.optional(z.nullable(integer())),
  turnTime: z.optional(
    z.nullable(
      z.strictObject({ gt: z.optional(integer()), lt: z.optional(integer()), enable: z.optional(z.boolean()) }),
    ),
  ),
  callDuration: z.optional(rangeFilterSchema),
  callStatus: z.optional(arrayOf(integer())),
}))();

const pageSchema: RequestSchema = /* @__PURE__ */ (() => integer().check(z.gte(0)))();

const sizeSchema: RequestSchema = /* @__PURE__ */ (() => integer().check(z.gte(1)))();

const listOrderRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  productID: productIDSchema,
  userTaskID: userTaskIDSchema,
  options: listOrderOptionsSchema,
  page: z.optional(pageSchema),
  size: z.optional(sizeSchema),
}))();

const stopOrderRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  productID: productIDSchema,
  userTaskID: userTaskIDSchema,
  orderIDs: arrayOf(z.string()),
  delCall: z.optional(delCallSchema),
}))();

const listOrderDetailRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  productID: productIDSchema,
  userTaskID: userTaskIDSchema,
  orderList: arrayOf(z.string()).check(z.maxLength(500)),
}))();

const listCallOptionsSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  callID: z.optional(z.nullable(arrayOf(z.string()))),
  intentID: z.optional(z.nullable(arrayOf(z.string()))),
  intentName: z.optional(z.nullable(arrayOf(z.string()))),
  intentTag: z.optional(arrayOf(z.string())),
  intentLevel: z.optional(arrayOf(integer())),
  turnTime: z.optional(rangeFilterSchema),
  callDuration: z.optional(rangeFilterSchema),
  callStatus: z.optional(arrayOf(integer())),
  startTs: z.optional(integer().check(z.gte(0), z.lte(99999999999))),
  endTs: z.optional(integer().check(z.gte(0), z.lte(99999999999))),
}))();

const listCallRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  productID: productIDSchema,
  userTaskID: userTaskIDSchema,
  options: listCallOptionsSchema,
  page: z.optional(pageSchema),
  size: z.optional(sizeSchema),
}))();

const exportBatchCallRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ productID: productIDSchema, userTaskID: userTaskIDSchema }))();

const importBatchCallRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ productID: productIDSchema, userTaskID: userTaskIDSchema, callInfoList: callInfoListSchema }))();

const pingRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ data: z.string() }))();

export const createAndCallValidators: OperationValidators = { body: createAndCallRequestSchema };

export const createTaskValidators: OperationValidators = { body: createTaskRequestSchema };

export const mgrTaskStatusValidators: OperationValidators = { body: mgrTaskStatusRequestSchema };

export const updateTaskValidators: OperationValidators = { body: updateTaskRequestSchema };

export const listTaskValidators: OperationValidators = { body: listTaskRequestSchema };

export const addBatchCallValidators: OperationValidators = { body: addBatchCallRequestSchema };

export const listOrderValidators: OperationValidators = { body: listOrderRequestSchema };

export const stopOrderValidators: OperationValidators = { body: stopOrderRequestSchema };

export const listOrderDetailValidators: OperationValidators = { body: listOrderDetailRequestSchema };

export const listCallValidators: OperationValidators = { body: listCallRequestSchema };

export const exportBatchCallValidators: OperationValidators = { body: exportBatchCallRequestSchema };

export const importBatchCallValidators: OperationValidators = { body: importBatchCallRequestSchema };

export const pingValidators: OperationValidators = { body: pingRequestSchema };

/** What an operation's path and query parameters, and its body, must be. */
export const validators = {
  createAndCall: createAndCallValidators,
  createTask: createTaskValidators,
  mgrTaskStatus: mgrTaskStatusValidators,
  updateTask: updateTaskValidators,
  listTask: listTaskValidators,
  addBatchCall: addBatchCallValidators,
  listOrder: listOrderValidators,
  stopOrder: stopOrderValidators,
  listOrderDetail: listOrderDetailValidators,
  listCall: listCallValidators,
  exportBatchCall: exportBatchCallValidators,
  importBatchCall: importBatchCallValidators,
  ping: pingValidators,
};
