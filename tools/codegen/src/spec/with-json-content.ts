import type { Mutable } from './mutable.js';
import { sentSchemas } from './reachable-schemas.js';
import type { Schema } from './schema.js';
import type { SpecDocument } from './spec-document.js';

/**
 * The document as callers see its JSON texts: in requests a text is what it holds, since the client serializes it. In
 * answers it stays text. The document given stays as it was.
 */
export function withJsonContent(document: SpecDocument): SpecDocument {
  const copy = structuredClone(document);
  for (const schema of sentSchemas(copy)) if (schema.contentSchema) becomeContent(schema);
  return copy;
}

/** What the document says about the field itself (where it comes from, who fills it) stands before what its content says. */
function becomeContent(schema: Mutable<Schema>): void {
  const { type: _, contentMediaType: __, contentSchema, examples: ___, ...own } = schema;
  for (const key of Object.keys(schema) as (keyof Schema)[]) delete schema[key];
  Object.assign(schema, contentSchema, own);
}
