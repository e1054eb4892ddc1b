// GENERATED from specs/sound/openapi.yaml (sha256 ed9e3297b08f466a…). Do not edit: change the document and run `npm run generate`.

import type { OperationValidators } from '@outdial/core';
import type { RequestSchema } from '@outdial/core/validation';
import { arrayOf, characters, integer, when } from '@outdial/core/validation';
import * as z from 'zod/mini';

const productSchema: RequestSchema = /* @__PURE__ */ (() => z.literal('bellhop'))();

const taskSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  name: z.string().check(characters({ min: 2, max: 64 })),
  mode: z.literal([1, 2]),
  startAt: z.optional(integer().check(z.gte(0))),
  callbackUrl: z.optional(z.string().check(z.regex(/^https?:\/\//u))),
  numbers: z.optional(
    arrayOf(z.string().check(z.regex(/^[0-9]{5,20}$/u))).check(z.minLength(1), z.maxLength(3)),
  ),
}).check(
  when(
    z.looseObject({ mode: z.literal(2) }),
    { demand: z.looseObject({ startAt: z.unknown() }), because: 'startAt is required when mode is 2.' },
  ),
))();

const createTaskRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ product: productSchema, task: taskSchema }))();

const renameTaskRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ to: z.string().check(characters({ min: 1 })), labels: arrayOf(z.string()).check(z.minLength(1)) }))();

export const createTaskValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({ tenant: z.string(), queue: integer(), dryRun: z.optional(z.boolean()) }),
  body: createTaskRequestSchema,
}))();

export const findTaskValidators: OperationValidators = /* @__PURE__ */ (() => ({ parameters: z.strictObject({ name: z.string() }) }))();

export const listTasksValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    queue: integer(),
    names: z.optional(arrayOf(z.string()).check(z.maxLength(5))),
    prefix: z.optional(z.string().check(characters({ max: 8 }))),
    deleted: z.optional(z.boolean()),
    madeFrom: z.optional(z.string()),
    page: integer().check(z.gte(1)),
    size: z.optional(integer().check(z.lte(50))),
  }),
}))();

export const renameTaskValidators: OperationValidators = /* @__PURE__ */ (() => ({ parameters: z.strictObject({ name: z.string() }), body: renameTaskRequestSchema }))();

export const cancelTaskValidators: OperationValidators = /* @__PURE__ */ (() => ({ parameters: z.strictObject({ name: z.string() }) }))();

/** What an operation's path and query parameters, and its body, must be. */
export const validators = {
  createTask: createTaskValidators,
  findTask: findTaskValidators,
  listTasks: listTasksValidators,
  renameTask: renameTaskValidators,
  cancelTask: cancelTaskValidators,
};
