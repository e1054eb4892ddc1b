import { issuesOf } from './issues-of.js';
import { nearestIssues } from './nearest-issues.js';
import type { RequestSchema, Rule } from './request-schema.js';
import { rule } from './rule.js';
import { ruleIssue } from './rule-issue.js';

/** JSON Schema's `oneOf`: a value that fits two of the schemas is as wrong as one that fits none. */
export function exactlyOne(schemas: readonly RequestSchema[], expected: string): Rule {
  return rule((value) => {
    const faults = schemas.map((schema) => issuesOf(schema, value));
    const fitting = faults.filter((issues) => issues.length === 0).length;
    if (fitting === 1) return [];
    if (fitting > 1) return [ruleIssue(`only one of several shapes: ${expected}`)];
    return nearestIssues(faults) ?? [ruleIssue(expected)];
  });
}
