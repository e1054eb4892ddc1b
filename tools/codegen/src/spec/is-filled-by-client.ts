import { resolveReference } from './resolve-reference.js';
import type { Schema } from './schema.js';
import type { SpecDocument } from './spec-document.js';

/** Whether the client fills a field: said beside its reference, if it has one, or where that leads. */
export function isFilledByClient(document: SpecDocument, field: Schema): boolean {
  return (field['x-filled-by'] ?? resolveReference<Schema>(document, field)['x-filled-by']) === 'client';
}
