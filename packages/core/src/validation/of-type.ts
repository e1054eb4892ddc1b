import { type JsonType, jsonType } from './json-type.js';
import type { Rule } from './request-schema.js';
import { rule } from './rule.js';
import { ruleIssue } from './rule-issue.js';

/** JSON Schema's `type` with several types. */
export function ofType(types: readonly (JsonType | 'integer')[], expected: string): Rule {
  return rule((value) => {
    const type = jsonType(value);
    const fits = types.some((name) => (name === 'integer' ? Number.isInteger(value) : name === type));
    return fits ? [] : [ruleIssue(expected)];
  });
}
