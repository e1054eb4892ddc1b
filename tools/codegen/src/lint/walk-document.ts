import { toPointer } from '../spec/json-pointer.js';

/** A map in a document, and the keys that lead to it. */
export interface DocumentNode {
  readonly path: readonly string[];
  readonly pointer: string;
  readonly members: Readonly<Record<string, unknown>>;
}

/** Keys whose value is data of the API, not part of the description. */
const dataKeys = new Set(['example', 'examples', 'default', 'enum', 'const']);

/** Every map of a document, outer ones first; the insides of extensions that hold no schemas come with `intoExtensions` only. */
export function walkDocument(
  document: unknown,
  { intoExtensions }: { intoExtensions: boolean },
): DocumentNode[] {
  const nodes: DocumentNode[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    const members = value as Record<string, unknown>;
    if (!Array.isArray(value)) nodes.push({ path, pointer: toPointer(path), members });
    for (const [key, member] of Object.entries(members)) {
      const isData = dataKeys.has(key) && path.at(-1) !== 'properties';
      const isLookedInto = intoExtensions || !key.startsWith('x-') || key === 'x-conditions';
      if (!isData && isLookedInto) visit(member, [...path, key]);
    }
  };
  visit(document, []);
  return nodes;
}
