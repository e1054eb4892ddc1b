export { readCsv } from './read-csv.js';
export { readJsonLines } from './read-json-lines.js';
export type { CalleeRow, ProblemRow, Row, RowProblem, RowProblemCode, UnparsedCallee } from './row.js';
export type { CalleeColumns, CsvOptions, JsonLinesOptions, RowOptions } from './row-options.js';
export type { RowSource } from './row-source.js';
export type { Rows } from './rows.js';
