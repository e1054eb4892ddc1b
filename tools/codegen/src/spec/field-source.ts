import { atPointer } from './json-pointer.js';
import type { Schema } from './schema.js';
import { type FoundSource, sourceAt } from './source-at.js';
import type { SpecDocument } from './spec-document.js';

/**
 * How well the field at a pointer is known. A field that is nothing but a reference to a value is known as well as that value;
 * an object is a fact of its own.
 */
export function fieldSource(document: SpecDocument, pointer: string): FoundSource {
  const own = sourceAt(document, pointer);
  const field = atPointer(document, pointer) as Schema | undefined;
  if (own.isOwn || !field?.$ref) return own;
  const target = valueBehind(document, field);
  return target?.['x-source'] ? { source: target['x-source'], isOwn: true } : own;
}

/** The schema behind references, the first with a source on the way; undefined for objects. */
function valueBehind(document: SpecDocument, { $ref = '' }: Schema): Schema | undefined {
  const target = atPointer(document, $ref.slice(1)) as Schema | undefined;
  if (!target || target.properties) return undefined;
  return target['x-source'] || !target.$ref ? target : valueBehind(document, target);
}
