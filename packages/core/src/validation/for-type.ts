import { issuesOf } from './issues-of.js';
import { type JsonType, jsonType } from './json-type.js';
import { rule } from './rule.js';
import type { Rule, Schema } from './schema.js';

/** A schema that holds for values of one type and says nothing about others: JSON Schema's keywords without `type`. */
export function forType(type: JsonType, schema: Schema): Rule {
  return rule((value) => (jsonType(value) === type ? issuesOf(schema, value) : []));
}
