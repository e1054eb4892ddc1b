import * as z from 'zod/mini';
import type { Rule } from './request-schema.js';

/**
 * Makes a check out of a function from a value to its issues. It runs even when fields of the value have faults, so that
 * a caller sees everything at once; only a value of another type altogether is not looked at.
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
    { when: ({ issues }) => !issues.some(isWrongType) },
  );
}

function isWrongType({ code, path }: z.core.$ZodRawIssue): boolean {
  return code === 'invalid_type' && (path?.length ?? 0) === 0;
}
