import * as z from 'zod/mini';
import type { Rule } from './request-schema.js';

/**
 * Makes a check out of a function from a value to its issues. It runs even when the value has other faults, so that a
 * caller sees all of them at once.
 */
export function rule(issuesOf: (value: unknown) => readonly z.core.$ZodIssue[]): Rule {
  return z.check<unknown>(
    ({ value, issues }) => {
      for (const issue of issuesOf(value)) {
        issues.push({
          ...issue,
          path: [...issue.path],
          input: undefined,
          continue: true,
        } as z.core.$ZodRawIssue);
      }
    },
    { when: () => true },
  );
}
