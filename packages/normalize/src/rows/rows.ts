import type { Row } from './row.js';

/** Rows of a source. Nothing is opened or read before the first iteration, and never more than is asked for. */
export interface Rows extends AsyncIterable<Row> {
  /**
   * The rows in the order of the source, as many at a time as one piece of it holds: much faster than one by one.
   * A path, bytes and arrays are read from the beginning by each iteration; other sources can be read once.
   * @throws ConfigurationError when the header or an option does not fit the source, or when that has been read before
   */
  chunks(): AsyncIterable<readonly Row[]>;
}
