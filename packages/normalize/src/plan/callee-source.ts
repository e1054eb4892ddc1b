import type { Callee } from '../model/callee.js';
import type { ProblemRow, UnparsedCallee } from '../rows/row.js';
import type { Rows } from '../rows/rows.js';

/** A person to call as a list has it: the number is read by the plan, and nothing is checked yet. */
export interface ListedCallee extends UnparsedCallee {
  readonly windows?: Callee['windows'];
}

/** What `readCsv` and `readJsonLines` give, and what callees of your own become. */
export type ListedRow =
  | { readonly line: number; readonly callee: ListedCallee; readonly problem?: undefined }
  | ProblemRow;

/**
 * Whom to call: a list, a stream, or the reader of a file. A function that opens a stream anew lets a plan be read more than
 * once, for its report and then for its requests, or again when a launch is resumed.
 */
export type CalleeSource = CalleeList | (() => CalleeList);

export type CalleeList = Iterable<ListedCallee> | AsyncIterable<ListedCallee> | Rows;

const rowsPerChunk = 256;

/** The rows of a source in portions, from its beginning: one by one would cost far more. */
export function chunksOf(source: CalleeSource): AsyncIterable<readonly ListedRow[]> {
  const list = typeof source === 'function' ? source() : source;
  return 'chunks' in list ? list.chunks() : numbered(list);
}

async function* numbered(
  callees: Iterable<ListedCallee> | AsyncIterable<ListedCallee>,
): AsyncGenerator<readonly ListedRow[]> {
  let chunk: ListedRow[] = [];
  let line = 0;
  for await (const callee of callees) {
    line += 1;
    chunk.push({ line, callee });
    if (chunk.length < rowsPerChunk) continue;
    yield chunk;
    chunk = [];
  }
  yield chunk;
}
