import { listSchemas } from '../spec/list-schemas.js';
import type { Mutable } from '../spec/mutable.js';
import type { Schema } from '../spec/schema.js';
import type { SpecDocument } from '../spec/spec-document.js';
import { hasBase } from '../zod/emit-base.js';

/**
 * The document without what a type cannot say: conditions, and choices between fields. The generator of the types
 * would turn such fragments into `unknown`. The document given stays as it was.
 */
export function withoutRules(document: SpecDocument): SpecDocument {
  const copy = structuredClone(document);
  for (const { schema } of listSchemas(copy).reverse()) dropRules(schema);
  return copy;
}

function dropRules(schema: Mutable<Schema>): void {
  for (const keyword of ['if', 'then', 'else', 'not', 'dependentRequired'] as const) delete schema[keyword];
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    const shapes = schema[keyword]?.filter(isShape);
    if (!shapes || (shapes.length > 0 && shapes.length === schema[keyword]?.length)) continue;
    if (shapes.length > 0 && keyword === 'allOf') schema[keyword] = shapes;
    else delete schema[keyword];
  }
}

/** Whether a schema describes a value by itself: a fragment that only names fields describes nothing to a type. */
function isShape(schema: Schema): boolean {
  const { allOf, anyOf, oneOf, $ref, type, const: constant, enum: values, properties } = schema;
  if ($ref || type || values || constant !== undefined || allOf || anyOf || oneOf) return true;
  return (
    hasBase(schema) &&
    Object.values(properties ?? {}).some((property) => isShape(property) && !isMereConstant(property))
  );
}

function isMereConstant({ type, $ref, properties, items }: Schema): boolean {
  return !type && !$ref && !properties && !items;
}
