import type { Row } from '../row.js';
import type { Rows } from '../rows.js';

/** All rows; those with a problem as `line:code`, or `line:code:column`. */
export async function collect(rows: Rows): Promise<(Row['callee'] | string)[]> {
  return (await collectRows(rows)).map(({ line, callee, problem }) =>
    problem ? [line, problem.code, problem.column].filter((part) => part !== undefined).join(':') : callee,
  );
}

export async function collectRows(rows: Rows): Promise<Row[]> {
  const all: Row[] = [];
  for await (const chunk of rows.chunks()) all.push(...chunk);
  return all;
}
