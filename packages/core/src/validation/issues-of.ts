import * as z from 'zod/mini';
import { describeIssue } from './describe-issue.js';
import type { RequestSchema } from './request-schema.js';

/** All faults of a value, each with a text that never repeats the value. Empty when it fits. */
export function issuesOf(schema: RequestSchema, value: unknown): readonly z.core.$ZodIssue[] {
  if (fits(schema, value)) return [];
  const result = z.safeParse(schema, value, { error: describeIssue });
  return result.success ? [] : result.error.issues;
}

const synchronous = { async: false };

/** Whether a value fits, without the work of saying what is wrong with it. Most do, so this is asked first. */
export function fits(schema: RequestSchema, value: unknown): boolean {
  const result = schema._zod.run({ value, issues: [] }, synchronous);
  return !(result instanceof Promise) && result.issues.length === 0;
}
