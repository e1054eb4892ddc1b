import { cleanText, replacementCharacter } from './clean-text.js';
import type { RecordFlaw } from './csv-scanner.js';
import type { ColumnIndexes } from './find-columns.js';
import { type ProblemRow, problemRow, type Row, type UnparsedCallee } from './row.js';

export interface CsvLayout {
  /** Names of all columns. */
  readonly header: readonly string[];
  readonly columns: ColumnIndexes;
  readonly idFrom: 'column' | 'line' | 'phone';
}

const flawMessages: Readonly<Record<RecordFlaw, string>> = {
  misplaced_quote: 'has text between a closing quote and the next delimiter',
  unterminated_quote: 'has a quote that is never closed',
  row_too_long: 'is longer than maxRowLength, perhaps for a quote that is not closed',
};

/** The row of a record; undefined for one in which all is empty. `fields` may hold more than the `count` of this record. */
export function toCsvRow(
  layout: CsvLayout,
  fields: readonly string[],
  count: number,
  line: number,
): Row | undefined {
  const { columns } = layout;
  if (count !== layout.header.length) {
    if (isBlank(fields, count)) return undefined;
    const message = `has ${count} ${count === 1 ? 'field' : 'fields'} where the header has ${layout.header.length}`;
    return problemRow(line, 'field_count', message);
  }
  const phone = valueAt(fields, columns.phone);
  const id =
    layout.idFrom === 'column' ? valueAt(fields, columns.id) : layout.idFrom === 'line' ? String(line) : phone;
  if (phone === '' || id === '') {
    if (isBlank(fields, count)) return undefined;
    return problemRow(
      line,
      'missing_value',
      'is empty',
      layout.header[phone === '' ? columns.phone : columns.id],
    );
  }
  for (const index of columns.nameless)
    if (valueAt(fields, index) !== '')
      return problemRow(line, 'field_count', `has a value in column ${index + 1}, which has no name`);
  return { line, callee: toCallee(columns, fields, id, phone), problem: undefined };
}

export function flawedRow(line: number, flaw: RecordFlaw): ProblemRow {
  return problemRow(line, flaw, flawMessages[flaw]);
}

/** The problem of a row with text that could not be decoded. */
export function damagedRow(
  { header }: CsvLayout,
  fields: readonly string[],
  count: number,
  line: number,
): ProblemRow | undefined {
  for (let index = 0; index < count; index++)
    if (fields[index]?.includes(replacementCharacter))
      return problemRow(line, 'damaged_text', 'holds bytes that are no text in this encoding', header[index]);
  return undefined;
}

/** All members in one literal, and so objects of one shape: adding them one by one takes twice the memory. */
function toCallee(
  columns: ColumnIndexes,
  fields: readonly string[],
  id: string,
  phone: string,
): UnparsedCallee {
  const { name, timeZone, passThrough } = columns;
  return {
    id,
    phone,
    name: name < 0 ? undefined : valueAt(fields, name) || undefined,
    timeZone: timeZone < 0 ? undefined : valueAt(fields, timeZone) || undefined,
    variables: columns.variables.length === 0 ? undefined : toVariables(columns.variables, fields),
    passThrough: passThrough < 0 ? undefined : fields[passThrough] || undefined,
  };
}

function toVariables(
  variables: ColumnIndexes['variables'],
  fields: readonly string[],
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { name, index } of variables) values[name] = valueAt(fields, index);
  return values;
}

function valueAt(fields: readonly string[], index: number): string {
  return cleanText(fields[index] as string);
}

function isBlank(fields: readonly string[], count: number): boolean {
  for (let index = 0; index < count; index++) if (valueAt(fields, index) !== '') return false;
  return true;
}
