import { isShape } from './is-shape.js';
import { resolveReference } from './resolve-reference.js';
import type { Schema } from './schema.js';
import type { SpecDocument } from './spec-document.js';

/**
 * What a schema says of a value's form, in one schema without `$ref` and `allOf`: its own, what it refers to and what it
 * includes. Fields that several describe become an `allOf`. A choice of shapes beside fields stands as `anyOf` with the fields in each.
 */
export function mergedSchema(document: SpecDocument, schema: Schema): Schema {
  const { $ref, allOf = [], anyOf, oneOf, ...own } = schema;
  const parts = [
    ...($ref ? [resolveReference<Schema>(document, { $ref })] : []),
    ...allOf.filter(isShape),
  ].map((part) => mergedSchema(document, part));
  const base = [...parts, own].reduce(merge, {});
  const branches = (oneOf ?? anyOf ?? []).filter(isShape).map((branch) => mergedSchema(document, branch));
  if (branches.length === 0) return base;
  return { anyOf: branches.flatMap(alternatives).flatMap((branch) => alternatives(merge(base, branch))) };
}

function alternatives(schema: Schema): readonly Schema[] {
  return schema.anyOf ?? [schema];
}

function merge(left: Schema, right: Schema): Schema {
  if (left.anyOf || right.anyOf)
    return {
      anyOf: alternatives(left).flatMap((one) => alternatives(right).map((other) => merge(one, other))),
    };
  const properties: Record<string, Schema> = { ...left.properties };
  for (const [name, field] of Object.entries(right.properties ?? {})) {
    const known = properties[name];
    properties[name] = known ? { allOf: [known, field] } : field;
  }
  const required = [...new Set([...(left.required ?? []), ...(right.required ?? [])])];
  return {
    ...left,
    ...right,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}
