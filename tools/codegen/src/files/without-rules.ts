import { isShape } from '../spec/is-shape.js';
import { listSchemas } from '../spec/list-schemas.js';
import type { Mutable } from '../spec/mutable.js';
import type { Schema } from '../spec/schema.js';
import type { SpecDocument } from '../spec/spec-document.js';

/**
 * The document without what a type cannot say: conditions, and choices between fields. The generator of the types
 * would turn such fragments into `unknown`. The document given stays as it was.
 */
export function withoutRules(document: SpecDocument): SpecDocument {
  const copy = structuredClone(document);
  // Inner schemas first: what is left of them decides whether they are still shapes.
  for (const { schema } of listSchemas(copy).reverse()) dropRules(schema);
  return copy;
}

function dropRules(schema: Mutable<Schema>): void {
  for (const keyword of ['if', 'then', 'else', 'not', 'dependentRequired'] as const) delete schema[keyword];
  const included = schema.allOf?.filter(isShape) ?? [];
  if (schema.anyOf?.every(isShape) && schema.properties) {
    // Beside fields of its own the generator of the types would take the choice for another alternative.
    included.push({ anyOf: schema.anyOf });
    delete schema.anyOf;
  }
  if (!schema.anyOf?.every(isShape)) delete schema.anyOf;
  if (!schema.oneOf?.every(isShape)) delete schema.oneOf;
  if (included.length > 0) schema.allOf = included;
  else delete schema.allOf;
}
