import * as z from 'zod/mini';
import { issuesOf } from './issues-of.js';
import type { RequestSchema } from './request-schema.js';
import { rule } from './rule.js';

/** Elements after so many faults are not looked at: nobody reads them, and zod cannot carry the faults of 200 000. */
const mostIssues = 100;

/** An array whose elements all fit a schema. */
export function arrayOf(element: RequestSchema): z.ZodMiniArray<z.ZodMiniUnknown> {
  return z
    .array(z.unknown())
    .check(rule((value) => (Array.isArray(value) ? issuesOfElements(element, value) : [])));
}

function issuesOfElements(element: RequestSchema, values: readonly unknown[]): z.core.$ZodIssue[] {
  const found: z.core.$ZodIssue[] = [];
  for (const [index, value] of values.entries()) {
    for (const issue of issuesOf(element, value)) found.push({ ...issue, path: [index, ...issue.path] });
    if (found.length >= mostIssues) break;
  }
  return found;
}
