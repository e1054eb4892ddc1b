import { issuesOf } from './issues-of.js';
import { rule } from './rule.js';
import type { Rule, Schema } from './schema.js';

/** JSON Schema's `allOf`: the value must fit every schema. */
export function allOf(...schemas: readonly Schema[]): Rule {
  return rule((value) => schemas.flatMap((schema) => issuesOf(schema, value)));
}
