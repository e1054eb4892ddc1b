import { toPointer } from '../spec/json-pointer.js';
import { listFacts } from '../spec/list-facts.js';
import { listOperations, listWebhooks } from '../spec/list-operations.js';
import { findSource } from '../spec/source-at.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { SourceNote } from '../spec/vocabulary.js';
import type { Finding } from './finding.js';
import { walkDocument } from './walk-document.js';

/** Every fact has a source, its own or one above it, and every source is registered. */
export function checkSources(document: SpecDocument): Finding[] {
  const lacking = mustSay(document).filter(({ holder }) => !holder['x-source']);
  const pointers = new Set(lacking.map(({ pointer }) => pointer));
  const unresolved = listFacts(document).filter(
    (pointer) => !pointers.has(pointer) && !findSource(document, pointer),
  );
  return [
    ...unregistered(document),
    ...lacking.map(({ pointer }) => ({ pointer, reason: 'needs an x-source of its own' })),
    ...unresolved.map((pointer) => ({ pointer, reason: 'no x-source here, and none above' })),
  ];
}

function unregistered(document: SpecDocument): Finding[] {
  const registered = Object.keys(document.info['x-sources'] ?? {});
  return walkDocument(document, { intoExtensions: true }).flatMap(({ pointer, members }) =>
    [(members['x-source'] as SourceNote | undefined)?.ref ?? []]
      .flat()
      .filter((reference) => !registered.includes(reference))
      .map((reference) => ({
        pointer: `${pointer}/x-source/ref`,
        reason: `the source ${reference} is not registered in info.x-sources`,
      })),
  );
}

interface Holder {
  readonly pointer: string;
  readonly holder: { readonly 'x-source'?: SourceNote };
}

/** What nothing encloses that could speak for it, and codes, of which each was read or concluded by itself. */
function mustSay(document: SpecDocument): Holder[] {
  const views = [...listOperations(document), ...listWebhooks(document)];
  const tables = [
    { pointer: '/x-errors', table: document['x-errors'] },
    ...views.map(({ pointer, operation }) => ({
      pointer: `${pointer}/x-errors`,
      table: operation['x-errors'],
    })),
  ];
  return [
    ...views.map(({ pointer, operation }) => ({ pointer, holder: operation })),
    ...(['schemas', 'parameters', 'responses', 'headers'] as const).flatMap((kind) =>
      holders(document.components?.[kind], `/components/${kind}`),
    ),
    ...tables.flatMap(({ pointer, table }) => holders(table, pointer)),
  ];
}

function holders(members: Readonly<Record<string, object>> | undefined, pointer: string): Holder[] {
  return Object.entries(members ?? {}).map(([name, holder]) => ({
    pointer: `${pointer}${toPointer([name])}`,
    holder,
  }));
}
