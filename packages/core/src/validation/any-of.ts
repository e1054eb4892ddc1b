import { issuesOf } from './issues-of.js';
import { nearestIssues } from './nearest-issues.js';
import type { RequestSchema, Rule } from './request-schema.js';
import { rule } from './rule.js';
import { ruleIssue } from './rule-issue.js';

/** JSON Schema's `anyOf`. `expected` is the text of the one issue; `alternatives` names the fields concerned, if any. */
export function anyOf(
  schemas: readonly RequestSchema[],
  expected: string,
  alternatives?: readonly string[],
): Rule {
  return rule((value) => {
    const faults = schemas.map((schema) => issuesOf(schema, value));
    if (faults.some((issues) => issues.length === 0)) return [];
    if (alternatives) return [ruleIssue(expected, [], { alternatives })];
    return nearestIssues(faults) ?? [ruleIssue(expected)];
  });
}
