import type { OperationView } from '../spec/list-operations.js';
import { inputSchemasAt } from '../spec/schemas-at.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { Pagination } from '../spec/vocabulary.js';
import { code } from './code.js';
import { fieldName } from './field-name.js';
import { oneLine } from './one-line.js';

/** How a list is read page by page. */
export function paginationWords(document: SpecDocument, view: OperationView, rule: Pagination): string {
  const { style, position, first, size, defaultSize, maxSize, records, total, note } = rule;
  const documented = inputSchemasAt(document, view, size).some((schema) => schema.default === defaultSize);
  const counts = style === 'page' ? 'the page' : 'how many records to skip';
  const sentences = [
    `${fieldName(position)} says ${counts}, from ${first}`,
    `${fieldName(size)} how many records at most`,
    `${defaultSize} when the caller does not say${documented ? '' : ' (chosen here: no default is documented)'}`,
    maxSize === undefined ? 'no maximum is documented' : `${maxSize} at most`,
    `the records are ${fieldName(records)}${total ? `, counted in ${fieldName(total)}` : ''}`,
    `${code(`${view.id}.each()`)} reads all pages`,
  ];
  return oneLine(`${sentences.join('; ')}.${note ? ` ${note.trim()}` : ''}`);
}
