import type * as z from 'zod/mini';
import { formatPath } from './format-path.js';
import { issuesOf } from './issues-of.js';
import type { RequestSchema } from './request-schema.js';
import type { RuleIssueParameters } from './rule-issue.js';
import type { ValidationIssue } from './validation-issue.js';

/** Checks a value against a generated validator. Empty when it fits; each fault once, in the order of the fields. */
export function validateRequest(schema: RequestSchema, value: unknown): ValidationIssue[] {
  const issues = issuesOf(schema, value).flatMap(toValidationIssues);
  const known = new Set<string>();
  return issues.filter(({ path, expected }) => {
    const identity = JSON.stringify([path, expected]);
    return !known.has(identity) && known.add(identity);
  });
}

function toValidationIssues(issue: z.core.$ZodIssue): ValidationIssue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: formatPath([...issue.path, key]), expected: issue.message }));
  }
  const params: RuleIssueParameters = (issue.code === 'custom' && issue.params) || {};
  const { alternatives } = params;
  return [{ path: formatPath(issue.path), expected: issue.message, ...(alternatives && { alternatives }) }];
}
