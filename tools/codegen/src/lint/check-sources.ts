import { listOperations, listWebhooks } from '../spec/list-operations.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { SourceNote } from '../spec/vocabulary.js';
import type { Finding } from './finding.js';
import { walkDocument } from './walk-document.js';

/** Every source must be registered, and every operation must have one, its own or the document's. */
export function checkSources(document: SpecDocument): Finding[] {
  const registered = Object.keys(document.info['x-sources'] ?? {});
  const unknown = walkDocument(document, { intoExtensions: true }).flatMap(({ pointer, members }) =>
    [(members['x-source'] as SourceNote | undefined)?.ref ?? []]
      .flat()
      .filter((reference) => !registered.includes(reference))
      .map((reference) => ({
        pointer: `${pointer}/x-source/ref`,
        reason: `the source ${reference} is not registered in info.x-sources`,
      })),
  );
  const missing = [...listOperations(document), ...listWebhooks(document)]
    .filter(({ operation }) => !operation['x-source'] && !document.info['x-source'])
    .map(({ pointer }) => ({ pointer, reason: 'no x-source here, and no default in info' }));
  return [...unknown, ...missing];
}
