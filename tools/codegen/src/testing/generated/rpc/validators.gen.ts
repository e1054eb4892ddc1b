// GENERATED from specs/rpc/openapi.yaml (sha256 32a8664f1afba6ed…). Do not edit: change the document and run `npm run generate`.

import type { RequestSchema } from '@outdial/core/validation';
import { arrayOf, branchBy, characters, dependentRequired, integer } from '@outdial/core/validation';
import * as z from 'zod/mini';

const authSchema: RequestSchema = z.strictObject({ token: z.string().check(characters({ min: 1 })) });

const colourSchema: RequestSchema = z.string();

const suitcaseSchema: RequestSchema = z.strictObject({ kind: z.literal('suitcase'), auth: authSchema, colour: colourSchema });

const crateSchema: RequestSchema = z.strictObject({
  kind: z.literal('crate'),
  auth: authSchema,
  inside: z.optional(z.nullable(arrayOf(z.lazy(() => crateSchema)))),
  weight: z.optional(z.number().check(z.gt(0))),
}).check(
  dependentRequired({ inside: ['weight'] }),
);

const carryRequestSchema: RequestSchema = z.unknown().check(branchBy('kind', [[['suitcase'], suitcaseSchema], [['crate'], crateSchema]]));

/** What an operation's path and query parameters, and its body, must be. */
export const validators = {
  carry: {
    parameters: z.strictObject({ Action: z.literal('Carry'), Floor: integer().check(z.gte(1), z.lte(9)) }),
    body: carryRequestSchema,
  },
  logIn: { parameters: z.strictObject({ Action: z.literal('LogIn') }) },
};
