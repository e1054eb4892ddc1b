import type * as z from 'zod/mini';

/** Any zod schema, as the generated validators declare theirs: the types of requests come from the vendor's document. */
export type Schema = z.ZodMiniType;

/** A check over values of any type. It leaves alone what its keyword does not speak of, as JSON Schema does. */
export type Rule = z.core.$ZodCheck<unknown>;

/** The validators of one vendor, by operation: what goes into path and query, and the body. */
export type RequestValidators = Readonly<
  Record<string, { readonly parameters?: Schema; readonly body?: Schema }>
>;
