import * as z from 'zod/mini';
import { describeIssue } from './describe-issue.js';
import type { RequestSchema } from './request-schema.js';

/** All faults of a value, each with a text that never repeats the value. Empty when it fits. */
export function issuesOf(schema: RequestSchema, value: unknown): readonly z.core.$ZodIssue[] {
  const result = z.safeParse(schema, value, { error: describeIssue });
  return result.success ? [] : result.error.issues;
}
