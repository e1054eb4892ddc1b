import { list } from '../print/list.js';
import { listOperations, type OperationView } from '../spec/list-operations.js';
import { longLists } from '../spec/long-lists.js';
import type { Spec } from '../spec/parse-spec.js';
import type { SpecDocument } from '../spec/spec-document.js';

/** Writes one constant per operation with all that a client needs for it, so that a bundle can hold one operation alone. */
export function pickFile({ document }: Spec): string {
  const views = listOperations(document);
  const withLists = views.filter((view) => longLists(document, view).length > 0);
  const imports = [
    named(
      ['sharedCodes', ...views.flatMap(({ id, operation }) => (operation['x-errors'] ? [`${id}Codes`] : []))],
      './error-codes.gen.js',
    ),
    withLists.length > 0
      ? named(
          withLists.map(({ id }) => `${id}Lists`),
          './list-checks.gen.js',
        )
      : '',
    named(
      views.map(({ id }) => `${id} as ${id}Operation`),
      './operations.gen.js',
    ),
    named(
      views.map(({ id }) => `${id}Validators`),
      './validators.gen.js',
    ),
  ];
  return [
    `import type { PickedOperation } from '@outdial/core';\n${imports.join('')}`,
    ...views.map((view) => picked(document, view)),
  ].join('\n');
}

function named(names: readonly string[], file: string): string {
  return `import ${list('{', names, '}', ' ')} from '${file}';\n`;
}

function picked(document: SpecDocument, view: OperationView): string {
  const { id, operation } = view;
  const own = operation['x-errors'] ? `{ ${id}: ${id}Codes }` : '{}';
  const members = [
    `operation: ${id}Operation`,
    `validators: ${id}Validators`,
    ...(longLists(document, view).length > 0 ? [`lists: ${id}Lists`] : []),
    `errors: { shared: sharedCodes, operations: ${own} }`,
  ];
  return `/** ${operation.summary?.trim() ?? `The operation ${id}`}. */\nexport const ${id}: PickedOperation<'${id}'> = ${list('{', members, '}', ' ')};\n`;
}
