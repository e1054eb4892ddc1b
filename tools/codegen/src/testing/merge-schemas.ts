import { resolveReference } from '../spec/resolve-reference.js';
import type { Schema, Schemas } from '../spec/schema.js';

/** One schema that asks for most of what two ask for: fields and conditions of both, and the second's bounds. */
export function mergeSchemas(first: Schema, second: Schema, schemas: Schemas): Schema {
  const [left, right] = [first, second].map((schema) => resolve(schema, schemas)) as [Schema, Schema];
  const names = [...new Set([...Object.keys(left.properties ?? {}), ...Object.keys(right.properties ?? {})])];
  const properties = Object.fromEntries(
    names.map((name) => [
      name,
      mergeSchemas(left.properties?.[name] ?? {}, right.properties?.[name] ?? {}, schemas),
    ]),
  );
  const required = [...(left.required ?? []), ...(right.required ?? [])];
  const allOf = [...(left.allOf ?? []), ...(right.allOf ?? [])];
  return {
    ...left,
    ...right,
    ...(names.length > 0 && { properties }),
    ...(required.length > 0 && { required }),
    ...(allOf.length > 0 && { allOf }),
  };
}

function resolve(schema: Schema, schemas: Schemas): Schema {
  if (!schema.$ref) return schema;
  const { $ref, ...beside } = schema;
  return { ...resolveReference<Schema>({ components: { schemas } }, { $ref }), ...beside };
}
