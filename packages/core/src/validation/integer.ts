import * as z from 'zod/mini';

const wholeNumber = z.refine<number>(Number.isInteger, { error: 'an integer', abort: true });

/** Left to the general text where the value is missing, and for the checks attached to the number. */
function wrongType({ code, input }: z.core.$ZodRawIssue): string | undefined {
  return code === 'invalid_type' && input !== undefined ? 'an integer' : undefined;
}

/**
 * An integer as JSON Schema has it: 1.0 is one, and so is a number beyond 2^53, which `z.int()` refuses.
 */
export function integer(): z.ZodMiniNumber<number> {
  return z.number({ error: wrongType }).check(wholeNumber);
}
