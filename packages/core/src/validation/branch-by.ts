import { describeIssue } from './describe-issue.js';
import { isObject } from './is-object.js';
import { issuesOf } from './issues-of.js';
import type { RequestSchema, Rule } from './request-schema.js';
import { rule } from './rule.js';
import { ruleIssue } from './rule-issue.js';

type Scalar = string | number | boolean | null;

/**
 * A `oneOf` of objects that a field tells apart: only the branch that the field names is checked, so that the issues
 * are those of the shape the caller meant. Sound where every branch requires the field and their values are disjoint.
 */
export function branchBy(
  field: string,
  branches: readonly (readonly [values: readonly Scalar[], schema: RequestSchema])[],
): Rule {
  const values = branches.flatMap(([branchValues]) => branchValues);
  return rule((value) => {
    if (!isObject(value)) return [ruleIssue('an object')];
    const chosen = value[field];
    if (chosen === undefined) return [ruleIssue('required', [field])];
    const branch = branches.find(([branchValues]) => branchValues.includes(chosen as Scalar));
    if (branch) return issuesOf(branch[1], value);
    return [ruleIssue(describeIssue({ code: 'invalid_value', values: [...values], input: chosen }), [field])];
  });
}
