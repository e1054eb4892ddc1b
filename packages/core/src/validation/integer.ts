import * as z from 'zod/mini';

const wholeNumber = z.refine<number>(Number.isInteger, { error: 'an integer', abort: true });

/**
 * An integer as JSON Schema has it: 1.0 is one, and so is a number beyond 2^53, which `z.int()` refuses.
 */
export function integer(): z.ZodMiniNumber<number> {
  return z
    .number({ error: ({ input }) => (input === undefined ? undefined : 'an integer') })
    .check(wholeNumber);
}
