import { replacementCharacter } from './clean-text.js';
import { createRows, type RowParser } from './create-rows.js';
import { LineSplitter } from './line-splitter.js';
import { problemRow, type Row } from './row.js';
import { defaultMaxRowLength, type JsonLinesOptions } from './row-options.js';
import type { RowSource } from './row-source.js';
import type { Rows } from './rows.js';
import { jsonLayout, toJsonRow } from './to-json-row.js';

/**
 * Callees of JSON lines, an object in each, correct however the source is cut, in memory that does not grow with it. Empty lines
 * are skipped. White space around values is taken away, but for `passThrough`.
 * @throws ConfigurationError when an option is impossible
 */
export function readJsonLines(source: RowSource, options: JsonLinesOptions = {}): Rows {
  return createRows('readJsonLines', source, options, () => createJsonParser(options));
}

function createJsonParser(options: JsonLinesOptions): RowParser {
  const layout = jsonLayout(options);
  const reportsDamage = options.damagedText !== 'keep';
  let rows: Row[] = [];
  const splitter = new LineSplitter(options.maxRowLength ?? defaultMaxRowLength, (text, line) => {
    if (text === undefined) rows.push(problemRow(line, 'row_too_long', 'is longer than maxRowLength'));
    else if (reportsDamage && text.includes(replacementCharacter))
      rows.push(problemRow(line, 'damaged_text', 'holds bytes that are no text in this encoding'));
    else if (text.trim() !== '') rows.push(toJsonRow(layout, text, line));
  });
  const after = (work: () => void) => {
    rows = [];
    work();
    return rows;
  };
  return { push: (text) => after(() => splitter.push(text)), end: () => after(() => splitter.end()) };
}
