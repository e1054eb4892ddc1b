import { issuesOf } from './issues-of.js';
import type { RequestSchema, Rule } from './request-schema.js';
import { rule } from './rule.js';

/** JSON Schema's `allOf`: the value must fit every schema. */
export function allOf(...schemas: readonly RequestSchema[]): Rule {
  return rule((value) => schemas.flatMap((schema) => issuesOf(schema, value)));
}
