import { isObject } from './is-object.js';
import type { Rule } from './request-schema.js';
import { rule } from './rule.js';
import { ruleIssue } from './rule-issue.js';

/** JSON Schema's `dependentRequired`: an object that has a field must have the fields listed for it, too. */
export function dependentRequired(dependencies: Readonly<Record<string, readonly string[]>>): Rule {
  return rule((value) => {
    if (!isObject(value)) return [];
    return Object.entries(dependencies).flatMap(([field, needed]) =>
      value[field] === undefined
        ? []
        : needed
            .filter((name) => value[name] === undefined)
            .map((name) => ruleIssue(`required: ${field} needs ${name}`, [name], { explained: true })),
    );
  });
}
