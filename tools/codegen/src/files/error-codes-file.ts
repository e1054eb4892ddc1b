import { literal } from '../print/literal.js';
import { listOperations } from '../spec/list-operations.js';
import type { Spec } from '../spec/parse-spec.js';
import type { ErrorTable } from '../spec/vocabulary.js';

/** Writes what a client must know of the vendor's codes to act on them, one constant per table: the words stay behind. */
export function errorCodesFile({ document }: Spec): string {
  const tables = listOperations(document).flatMap(({ id, operation }) =>
    operation['x-errors'] ? [table(`${id}Codes`, operation['x-errors'])] : [],
  );
  return [
    `import type { ErrorEntry } from '@outdial/core';\n`,
    table('sharedCodes', document['x-errors'] ?? {}),
    ...tables,
  ].join('\n');
}

function table(name: string, codes: ErrorTable): string {
  const rows = Object.fromEntries(
    Object.entries(codes).map(([code, { category, retryable, remedy, outcome }]) => [
      code,
      { category, retryable, remedy, outcome },
    ]),
  );
  return `export const ${name}: Readonly<Record<string, ErrorEntry>> = ${literal(rows)};\n`;
}
