import { listOperations, listWebhooks, type OperationView } from '../spec/list-operations.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { Finding } from './finding.js';

/** Every operation has a name of its own, an effect, a signature and an envelope. */
export function checkOperations(document: SpecDocument): Finding[] {
  const operations = listOperations(document);
  const all = [...operations, ...listWebhooks(document)];
  return [
    ...all.flatMap((view) => nameFindings(view, all)),
    ...all
      .filter(({ operation }) => !operation['x-signing'] && !document['x-signing'])
      .map(({ pointer }) => ({
        pointer,
        reason: 'no x-signing here or in the document; schemes: [] says "not signed"',
      })),
    ...operations
      .filter(({ operation }) => !operation['x-effect'])
      .map(({ pointer }) => ({ pointer, reason: 'x-effect is missing' })),
    ...operations
      .filter(({ operation }) => !operation['x-envelope'] && !document['x-envelope'])
      .map(({ pointer }) => ({ pointer, reason: 'no x-envelope here or in the document' })),
  ];
}

function nameFindings({ id, pointer }: OperationView, all: readonly OperationView[]): Finding[] {
  const place = `${pointer}/operationId`;
  if (!/^[a-z][a-zA-Z0-9]*$/.test(id ?? ''))
    return [{ pointer: place, reason: 'operationId must be camelCase' }];
  const first = all.find((view) => view.id === id);
  return first?.pointer === pointer
    ? []
    : [{ pointer: place, reason: `operationId ${id} stands at ${first?.pointer}, too` }];
}
