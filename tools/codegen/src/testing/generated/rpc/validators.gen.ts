// GENERATED from specs/rpc/openapi.yaml (sha256 3ea210e3fd54faec…). Do not edit: change the document and run `npm run generate`.

import type { OperationValidators } from '@outdial/core';
import type { RequestSchema } from '@outdial/core/validation';
import { arrayOf, branchBy, characters, dependentRequired, forType, integer, when } from '@outdial/core/validation';
import * as z from 'zod/mini';

const colourSchema: RequestSchema = /* @__PURE__ */ (() => z.string())();

const routeSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ via: arrayOf(colourSchema).check(z.minLength(1)), note: z.optional(z.looseObject({})) }))();

const stopSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ floor: integer().check(z.gte(1)) }))();

const authSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ token: z.string().check(characters({ min: 1 })) }))();

const suitcaseSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({ kind: z.literal('suitcase'), auth: authSchema, colour: colourSchema }))();

const crateSchema: RequestSchema = /* @__PURE__ */ (() => z.strictObject({
  kind: z.literal('crate'),
  auth: authSchema,
  inside: z.optional(z.nullable(arrayOf(z.lazy(() => crateSchema)))),
  weight: z.optional(z.number().check(z.gt(0))),
}).check(
  dependentRequired({ inside: ['weight'] }),
))();

const carryRequestSchema: RequestSchema = /* @__PURE__ */ (() => z.unknown().check(branchBy('kind', [[['suitcase'], suitcaseSchema], [['crate'], crateSchema]])))();

export const carryValidators: OperationValidators = /* @__PURE__ */ (() => ({
  parameters: z.strictObject({
    Action: z.literal('Carry'),
    Floor: integer().check(z.gte(1), z.lte(9)),
    Label: z.optional(arrayOf(z.string()).check(z.maxLength(3))),
    Route: routeSchema,
    StopsJson: z.optional(arrayOf(stopSchema).check(z.maxLength(2))),
  }).check(
    when(
      z.looseObject({ Floor: z.unknown().check(forType('number', z.number().check(z.gte(6)))) }),
      {
        demand: z.looseObject({ Label: z.unknown().check(forType('array', z.array(z.unknown()).check(z.minLength(1)))) }),
        because: 'Above floor 5 a label is needed.',
      },
    ),
    when(
      z.looseObject({ StopsJson: z.unknown() }),
      { demand: z.looseObject({ Label: z.unknown() }), because: 'StopsJson needs Label.' },
    ),
  ),
  body: carryRequestSchema,
}))();

export const logInValidators: OperationValidators = /* @__PURE__ */ (() => ({ parameters: z.strictObject({ Action: z.literal('LogIn') }) }))();

/** What an operation's path and query parameters, and its body, must be. */
export const validators = { carry: carryValidators, logIn: logInValidators };
