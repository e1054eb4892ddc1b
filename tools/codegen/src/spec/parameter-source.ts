import { fieldSource } from './field-source.js';
import { type FoundSource, sourceAt } from './source-at.js';
import type { SpecDocument } from './spec-document.js';

/** How well the parameter or header at a pointer is known: said by itself, by its schema, or by what holds it. */
export function parameterSource(document: SpecDocument, pointer: string): FoundSource {
  const own = sourceAt(document, pointer);
  return own.isOwn ? own : fieldSource(document, `${pointer}/schema`);
}
