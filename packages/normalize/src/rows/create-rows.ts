import { ConfigurationError } from '@outdial/core';
import { decodeText } from './decode-text.js';
import { isReadableAgain, openSource } from './open-source.js';
import type { Row } from './row.js';
import type { RowOptions } from './row-options.js';
import type { RowSource } from './row-source.js';
import type { Rows } from './rows.js';

/** Characters that are parsed at a time: so few rows that most die before they are collected, which keeps the heap small. */
const textLength = 8192;

/** Turns texts that are cut anywhere into rows. */
export interface RowParser {
  /** The rows that end within the text. */
  readonly push: (text: string) => readonly Row[];
  /** The rows that are left. */
  readonly end: () => readonly Row[];
}

/** The rows that a parser makes of a source; each iteration has a parser of its own. */
export function createRows(
  reader: string,
  source: RowSource,
  { encoding, maxRowLength }: RowOptions,
  createParser: () => RowParser,
): Rows {
  const refuse = (setting: string, problem: string): never => {
    throw new ConfigurationError({ vendor: reader, setting, problem });
  };
  if (encoding !== undefined && !isEncoding(encoding)) refuse('encoding', 'is none that this runtime knows');
  if (maxRowLength !== undefined && !(maxRowLength >= 1)) refuse('maxRowLength', 'must be at least 1');
  // Opening it as a file would tell the rows in the error.
  if (typeof source === 'string' && source.includes('\n'))
    refuse('source', 'is a text where a path is wanted: put the text into an array');
  let wasRead = false;
  async function* chunks(): AsyncGenerator<readonly Row[], void, undefined> {
    if (wasRead && !isReadableAgain(source))
      refuse('source', 'can be read once only, and was; a path, bytes or an array can be read again');
    wasRead = true;
    const parser = createParser();
    for await (const text of decodeText(openSource(source), encoding)) {
      for (let at = 0; at < text.length; at += textLength) {
        const rows = parser.push(text.slice(at, at + textLength));
        if (rows.length > 0) yield rows;
      }
    }
    const rows = parser.end();
    if (rows.length > 0) yield rows;
  }
  return { chunks, [Symbol.asyncIterator]: () => oneByOne(chunks()) };
}

async function* oneByOne(chunks: AsyncIterable<readonly Row[]>): AsyncGenerator<Row, void, undefined> {
  for await (const chunk of chunks) for (const row of chunk) yield row;
}

function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
