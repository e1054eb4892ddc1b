import { atPointer } from '../spec/json-pointer.js';
import type { Schema } from '../spec/schema.js';
import type { SpecDocument } from '../spec/spec-document.js';

/** A schema behind any references, and where it stands. */
export interface PlacedPart {
  readonly schema: Schema;
  readonly pointer: string;
  /** Name in the components, for a schema that was referred to. */
  readonly name?: string;
}

/** Follows references; what stands beside a reference adds to the schema it leads to. */
export function placedSchema(document: SpecDocument, schema: Schema, pointer: string): PlacedPart {
  if (!schema.$ref) return { schema, pointer };
  const target = schema.$ref.slice(1);
  const found = placedSchema(document, atPointer(document, target) as Schema, target);
  return { name: target.split('/').at(-1) ?? '', ...found };
}
