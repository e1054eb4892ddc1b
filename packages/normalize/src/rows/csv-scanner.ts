import { createRecordSkipper, type RecordSkipper } from './create-record-skipper.js';

const quote = 34;
const carriageReturn = 13;

export type RecordFlaw = 'misplaced_quote' | 'unterminated_quote' | 'row_too_long';

/** `fields` holds `count` values and is used again for the next record: copy what you keep. */
export type TakeRecord = (fields: readonly string[], count: number, line: number, flaw?: RecordFlaw) => void;

/**
 * Splits texts that are cut anywhere into the records of RFC 4180; line breaks are LF or CRLF. Written for this package since the
 * well-kept parsers either cannot be fed piece by piece, or lose what is cut, the line number or the bound of memory.
 *
 * A field is quoted when it begins with a quote. Quotes within other fields are text.
 */
export class CsvScanner {
  readonly #delimiter: string;
  readonly #maxLength: number;
  readonly #take: TakeRecord;
  readonly #fields: string[] = [];
  /** Begin of a record whose end has not come yet. */
  #pending = '';
  #line = 1;
  #skipper: RecordSkipper | undefined;

  /** `maxLength` is that of a record in UTF-16 units. A longer one has a flaw, and never takes more memory. */
  constructor(delimiter: string, maxLength: number, take: TakeRecord) {
    this.#delimiter = delimiter;
    this.#maxLength = maxLength;
    this.#take = take;
  }

  push(text: string): void {
    let rest = this.#skipper === undefined ? text : this.#skip(this.#skipper, text);
    // Mostly the next line ends the record that is pending: joining that alone saves a copy of the whole text.
    const joint = this.#pending === '' ? 0 : rest.indexOf('\n') + 1;
    if (joint > 0) {
      this.#pending = this.#scan(this.#pending + rest.slice(0, joint));
      rest = rest.slice(joint);
    }
    const pending = this.#pending + rest;
    this.#pending = rest.includes('\n') ? this.#scan(pending) : pending;
    if (this.#pending.length > this.#maxLength) this.#startSkipping();
  }

  end(): void {
    if (this.#skipper !== undefined || this.#pending === '') return;
    this.push('\n');
    if (this.#pending !== '') this.#take([], 0, this.#line, 'unterminated_quote');
  }

  /** Takes every record that ends within the text, and returns what is left. */
  #scan(text: string): string {
    const delimiter = this.#delimiter;
    const fields = this.#fields;
    let start = 0;
    let at = 0;
    let count = 0;
    let innerBreaks = 0;
    let flaw: RecordFlaw | undefined;
    let nextDelimiter = text.indexOf(delimiter);
    let nextBreak = text.indexOf('\n');
    while (nextBreak >= 0) {
      let value: string | undefined;
      if (text.charCodeAt(at) === quote) {
        const close = closingQuote(text, at + 1);
        if (close < 0) break;
        value = unquote(text, at + 1, close);
        innerBreaks += countBreaks(value);
        at = close + 1;
        if (nextDelimiter >= 0 && nextDelimiter < at) nextDelimiter = text.indexOf(delimiter, at);
        if (nextBreak < at) nextBreak = text.indexOf('\n', at);
        if (nextBreak < 0) break;
      }
      const isLast = nextDelimiter < 0 || nextBreak < nextDelimiter;
      const end = isLast ? nextBreak : nextDelimiter;
      if (value === undefined) value = text.slice(at, isLast ? withoutReturn(text, at, end) : end);
      else if (at < end && text.slice(at, end).trim() !== '') flaw = 'misplaced_quote';
      fields[count++] = value;
      at = end + 1;
      if (!isLast) {
        nextDelimiter = text.indexOf(delimiter, at);
        continue;
      }
      if (end - start > this.#maxLength) flaw = 'row_too_long';
      this.#take(fields, count, this.#line, flaw);
      this.#line += 1 + innerBreaks;
      start = at;
      count = 0;
      innerBreaks = 0;
      flaw = undefined;
      nextBreak = text.indexOf('\n', at);
    }
    return text.slice(start);
  }

  #startSkipping(): void {
    this.#take([], 0, this.#line, 'row_too_long');
    this.#skipper = createRecordSkipper(this.#delimiter);
    this.#skip(this.#skipper, this.#pending);
    this.#pending = '';
  }

  /** What follows the record that is skipped. */
  #skip(skipper: RecordSkipper, text: string): string {
    const { end, breaks } = skipper(text);
    this.#line += breaks;
    if (end < 0) return '';
    this.#skipper = undefined;
    return text.slice(end);
  }
}

/** -1: not in this text. The next may double a quote that is the last character of this one. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
  return at;
}

function withoutReturn(text: string, from: number, to: number): number {
  return to > from && text.charCodeAt(to - 1) === carriageReturn ? to - 1 : to;
}

function unquote(text: string, from: number, to: number): string {
  const value = text.slice(from, to);
  return value.includes('"') ? value.replaceAll('""', '"') : value;
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
