import { literal } from '../print/literal.js';
import { listOperations } from '../spec/list-operations.js';
import type { Spec } from '../spec/parse-spec.js';
import type { ErrorTable } from '../spec/vocabulary.js';

/** Writes what the vendor's codes mean; an operation's own table stands before the shared one. */
export function errorsFile({ document }: Spec): string {
  const operations = Object.fromEntries(
    listOperations(document).flatMap(({ id, operation }) =>
      operation['x-errors'] ? [[id, meanings(operation['x-errors'])]] : [],
    ),
  );
  const tables = { shared: meanings(document['x-errors'] ?? {}), operations };
  return [
    `import type { ErrorTables } from '@outdial/core';\n`,
    `/** What the vendor's codes mean. */\nexport const errors = ${literal(tables)} as const satisfies ErrorTables;\n`,
  ].join('\n');
}

function meanings(table: ErrorTable): Record<string, object> {
  return Object.fromEntries(
    Object.entries(table).map(([code, { category, retryable, remedy, outcome, meaning, httpStatus }]) => [
      code,
      { category, retryable, remedy, outcome, meaning: meaning.trim(), httpStatus },
    ]),
  );
}
