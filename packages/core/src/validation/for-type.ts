import { issuesOf } from './issues-of.js';
import { type JsonType, jsonType } from './json-type.js';
import type { RequestSchema, Rule } from './request-schema.js';
import { rule } from './rule.js';

/** A schema that holds for values of one type and says nothing about others: JSON Schema's keywords without `type`. */
export function forType(type: JsonType, schema: RequestSchema): Rule {
  return rule((value) => (jsonType(value) === type ? issuesOf(schema, value) : []));
}
