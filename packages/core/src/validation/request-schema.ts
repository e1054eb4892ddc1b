import type * as z from 'zod/mini';

/** Any zod schema: what a request looks like is said by the types made from the vendor document. */
export type RequestSchema = z.ZodMiniType;

/** A check over values of any type. It leaves alone what its keyword does not speak of, as JSON Schema does. */
export type Rule = z.core.$ZodCheck<unknown>;
