import { issuesOf } from './issues-of.js';
import { rule } from './rule.js';
import { ruleIssue } from './rule-issue.js';
import type { Rule, Schema } from './schema.js';

/** JSON Schema's `not`. */
export function not(schema: Schema, expected: string): Rule {
  return rule((value) => (issuesOf(schema, value).length === 0 ? [ruleIssue(expected)] : []));
}
