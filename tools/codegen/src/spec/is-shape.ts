import type { Schema } from './schema.js';

/** Whether a schema describes a value by itself: a fragment that only names fields of another one describes nothing. */
export function isShape(schema: Schema): boolean {
  const { $ref, type, const: constant, enum: values, allOf, anyOf, oneOf, properties = {} } = schema;
  if ($ref || type || values || constant !== undefined || allOf || anyOf || oneOf) return true;
  return Object.values(properties).some(
    (field) => field.type || field.$ref || field.properties || field.items,
  );
}
