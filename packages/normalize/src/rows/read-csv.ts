import { ConfigurationError } from '@outdial/core';
import { replacementCharacter } from './clean-text.js';
import { createRows, type RowParser } from './create-rows.js';
import { CsvScanner, type RecordFlaw } from './csv-scanner.js';
import { detectDelimiter } from './detect-delimiter.js';
import { findColumns } from './find-columns.js';
import type { Row } from './row.js';
import { type CsvOptions, defaultMaxRowLength } from './row-options.js';
import type { RowSource } from './row-source.js';
import type { Rows } from './rows.js';
import { type CsvLayout, damagedRow, flawedRow, toCsvRow } from './to-csv-row.js';

/**
 * Callees of CSV (RFC 4180, line breaks LF or CRLF), correct however the source is cut, in memory that does not grow with it.
 * Empty lines are skipped. White space around values is taken away, but for `passThrough`.
 * @throws ConfigurationError when an option is impossible
 */
export function readCsv(source: RowSource, options: CsvOptions = {}): Rows {
  const { header } = options;
  // What the columns are is known already, so faults show at once.
  if (header !== undefined) layOut(header, options);
  return createRows('readCsv', source, options, () => new CsvParser(options));
}

class CsvParser implements RowParser {
  readonly #options: CsvOptions;
  readonly #maxLength: number;
  #layout: CsvLayout | undefined;
  #scanner: CsvScanner | undefined;
  /** Text before the first line break. */
  #start = '';
  #mayBeDamaged = false;
  #rows: Row[] = [];

  constructor(options: CsvOptions) {
    this.#options = options;
    this.#maxLength = options.maxRowLength ?? defaultMaxRowLength;
    if (options.header !== undefined) this.#layout = layOut(options.header, options);
  }

  push = (text: string): readonly Row[] => {
    this.#mayBeDamaged ||= this.#options.damagedText !== 'keep' && text.includes(replacementCharacter);
    this.#rows = [];
    if (this.#scanner === undefined) this.#pushStart(text);
    else this.#scanner.push(text);
    return this.#rows;
  };

  end = (): readonly Row[] => {
    this.#rows = [];
    this.#scanner ??= this.#startScanner();
    this.#scanner.end();
    if (this.#layout === undefined) refuse('source', 'has no header line');
    return this.#rows;
  };

  /** The delimiter is known when the first line that is not empty is. */
  #pushStart(text: string): void {
    this.#start += text;
    const firstCharacter = this.#start.search(/\S/);
    const isWhole = firstCharacter >= 0 && this.#start.includes('\n', firstCharacter);
    if (isWhole || this.#start.length > this.#maxLength || this.#options.delimiter !== undefined)
      this.#scanner = this.#startScanner();
  }

  #startScanner(): CsvScanner {
    const start = this.#start;
    this.#start = '';
    // Not more than this is there in every case, however the source is cut.
    const [firstLine = ''] = start.slice(0, this.#maxLength).trimStart().split('\n', 1);
    const delimiter = this.#options.delimiter ?? detectDelimiter(firstLine);
    const scanner = new CsvScanner(delimiter, this.#maxLength, this.#take);
    scanner.push(start);
    return scanner;
  }

  #take = (fields: readonly string[], count: number, line: number, flaw?: RecordFlaw): void => {
    const layout = this.#layout;
    if (layout === undefined) {
      this.#takeHeader(fields.slice(0, count), flaw);
      return;
    }
    const row =
      flaw !== undefined
        ? flawedRow(line, flaw)
        : ((this.#mayBeDamaged ? damagedRow(layout, fields, count, line) : undefined) ??
          toCsvRow(layout, fields, count, line));
    if (row !== undefined) this.#rows.push(row);
  };

  #takeHeader(header: readonly string[], flaw: RecordFlaw | undefined): void {
    if (flaw !== undefined) refuse('header', flawedRow(1, flaw).problem.message);
    if (header.every((name) => name.trim() === '')) return;
    if (this.#mayBeDamaged && header.some((name) => name.includes(replacementCharacter)))
      refuse('encoding', 'is not that of the source; Chinese spreadsheets often write gb18030');
    this.#layout = layOut(header, this.#options);
  }
}

function layOut(header: readonly string[], options: CsvOptions): CsvLayout {
  const columns = findColumns(header, options);
  const names = header.map((name) => name.trim());
  return { header: names, columns, idFrom: options.idFrom ?? (columns.id < 0 ? 'line' : 'column') };
}

function refuse(setting: string, problem: string): never {
  throw new ConfigurationError({ vendor: 'readCsv', setting, problem });
}
