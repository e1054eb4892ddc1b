import { resolveReference } from '../spec/resolve-reference.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { Finding } from './finding.js';
import { walkDocument } from './walk-document.js';

/** Every `$ref` must lead to something in the same document. */
export function checkReferences(document: SpecDocument): Finding[] {
  return walkDocument(document, { intoExtensions: false }).flatMap(({ pointer, members }) => {
    if (typeof members.$ref !== 'string') return [];
    try {
      resolveReference(document, members);
      return [];
    } catch (error) {
      return [{ pointer: `${pointer}/$ref`, reason: error instanceof Error ? error.message : String(error) }];
    }
  });
}
