import { issuesOf } from './issues-of.js';
import type { RequestSchema, Rule } from './request-schema.js';
import { rule } from './rule.js';
import { ruleIssue } from './rule-issue.js';

/** JSON Schema's `not`. */
export function not(schema: RequestSchema, expected: string): Rule {
  return rule((value) => (issuesOf(schema, value).length === 0 ? [ruleIssue(expected)] : []));
}
