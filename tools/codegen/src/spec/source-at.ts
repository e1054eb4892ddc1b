import { fromPointer } from './json-pointer.js';
import type { SpecDocument } from './spec-document.js';
import type { SourceNote } from './vocabulary.js';

/** Where a fact of a document comes from, and whether that is said at the place itself or above it. */
export interface FoundSource {
  readonly source: SourceNote;
  readonly isOwn: boolean;
}

/** The source of what stands at a pointer: its own, else the nearest above it. */
export function sourceAt(document: SpecDocument, pointer: string): FoundSource {
  const unknown: SourceNote = { standing: 'inferred', note: 'No source is given.' };
  return findSource(document, pointer) ?? { source: unknown, isOwn: false };
}

/** The same; undefined where neither the place nor anything above it has a source, which the lint refuses. */
export function findSource(document: SpecDocument, pointer: string): FoundSource | undefined {
  let node: unknown = document;
  let found: FoundSource | undefined;
  const keys = fromPointer(pointer);
  for (const [index, key] of keys.entries()) {
    node = (node as Record<string, unknown> | undefined)?.[key];
    const source = (node as { 'x-source'?: SourceNote } | undefined)?.['x-source'];
    if (source) found = { source, isOwn: index === keys.length - 1 };
  }
  return found;
}
