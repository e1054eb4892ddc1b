import { toPointer } from '../spec/json-pointer.js';
import { sourceAt } from '../spec/source-at.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { ErrorTable } from '../spec/vocabulary.js';
import { markdownTable } from './markdown-table.js';
import { standingWords } from './standing-words.js';

const header = ['Code', 'HTTP', 'Category', 'Retry can help', 'Meaning', 'Standing'];

/** The codes of a table; `pointer` is where it stands. */
export function codesTable(document: SpecDocument, table: ErrorTable, pointer: string): string {
  const rows = Object.entries(table).map(
    ([code, { category, retryable, meaning, httpStatus, remedy, outcome, note }]) => [
      `\`${code}\``,
      httpStatus === undefined ? '' : String(httpStatus),
      category,
      remedy === 'clock' ? 'after correcting the clock' : retryable ? may(outcome) : 'no',
      [meaning, note]
        .map((text) => text?.trim())
        .filter(Boolean)
        .join(' '),
      standingWords(sourceAt(document, `${pointer}${toPointer([code])}`)),
    ],
  );
  return markdownTable(header, rows);
}

function may(outcome: 'unknown' | undefined): string {
  return outcome === undefined ? 'yes' : 'yes, but it may have taken effect';
}
