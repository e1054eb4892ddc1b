import type * as z from 'zod/mini';

type Issues = readonly z.core.$ZodIssue[];

/**
 * The issues of the one alternative that was evidently meant: the only one whose faults all lie deeper than the value
 * itself. Undefined when none or several come into question.
 */
export function nearestIssues(faults: readonly Issues[]): Issues | undefined {
  const near = faults.filter((issues) => issues.length > 0 && issues.every((issue) => issue.path.length > 0));
  return near.length === 1 ? near[0] : undefined;
}
