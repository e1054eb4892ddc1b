import type { Callee } from '../model/callee.js';

/** A callee as a file tells it. Only that `id` and `phone` are not empty has been checked, nothing of what they say. */
export interface UnparsedCallee extends Pick<Callee, 'id' | 'name' | 'variables' | 'passThrough'> {
  /** As written in the file, without the spaces around it. */
  readonly phone: string;
  /** As written in the file, e.g. `Asia/Jakarta`. */
  readonly timeZone?: string;
}

/** A row that tells of a callee. */
export interface CalleeRow {
  /** Number of the line that the row begins on, as an editor counts: the first of the file is 1, empty ones count. */
  readonly line: number;
  /** Its texts may share the memory of their whole chunk: copy what you keep of very many rows. */
  readonly callee: UnparsedCallee;
  readonly problem?: undefined;
}

/** A row that cannot be read. The rows after it can. */
export interface ProblemRow {
  /** Number of the line that the row begins on. */
  readonly line: number;
  readonly callee?: undefined;
  readonly problem: RowProblem;
}

/** Told apart by `problem`: a row has either that or `callee`. */
export type Row = CalleeRow | ProblemRow;

/** Why a row cannot be read. It never holds data of the row, so it may be logged. */
export interface RowProblem {
  readonly code: RowProblemCode;
  /** A sentence part for people, e.g. `has 3 fields where the header has 4`. */
  readonly message: string;
  /** Name of the column or member concerned, where it is one. */
  readonly column?: string;
}

/**
 * - `field_count`: more or fewer fields than the header has names.
 * - `missing_value`: no id or no phone.
 * - `misplaced_quote`: text between a closing quote and the next delimiter.
 * - `unterminated_quote`: the source ends within quotes; everything after the opening one is in this row.
 * - `row_too_long`: longer than `maxRowLength`. It is skipped to where it ends.
 * - `damaged_text`: bytes that are no text in the encoding of the source, or U+FFFD, which other programs leave for such bytes.
 * - `invalid_json`: the line is not JSON of an object.
 * - `not_text`: a member that is no text, number or boolean, or a number that JSON readers change.
 * - `repeated_member`: a member of JSON, or a variable, that is there more than once.
 */
export type RowProblemCode =
  | 'field_count'
  | 'missing_value'
  | 'misplaced_quote'
  | 'unterminated_quote'
  | 'row_too_long'
  | 'damaged_text'
  | 'invalid_json'
  | 'not_text'
  | 'repeated_member';

/** A row of one shape, so that the engine sees one kind of object. */
export function problemRow(line: number, code: RowProblemCode, message: string, column?: string): ProblemRow {
  const problem = column === undefined ? { code, message } : { code, message, column };
  return { line, callee: undefined, problem };
}
