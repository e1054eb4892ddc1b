import { ConfigurationError } from '@outdial/core';
import { defaultColumnNames } from './default-column-names.js';
import type { RowOptions } from './row-options.js';

type Field = keyof typeof defaultColumnNames;

/** Where a CSV row holds what, by index. -1: nowhere. */
export interface ColumnIndexes extends Readonly<Record<Field, number>> {
  readonly variables: readonly { readonly name: string; readonly index: number }[];
  /** Of the variables' columns, those that have no name, by which they could be told. */
  readonly nameless: readonly number[];
}

const fields = Object.keys(defaultColumnNames) as Field[];

/**
 * Finds the columns of a callee in a header. Errors do not tell what it holds: without a header line that would be a callee.
 * @throws ConfigurationError when a column that is needed or named is not there, or more than one fits
 */
export function findColumns(header: readonly string[], { columns = {}, idFrom }: RowOptions): ColumnIndexes {
  const names = header.map((name) => name.trim());
  const found = Object.fromEntries(
    fields.map((field) => {
      const name = columns[field];
      if (name !== undefined) return [field, indexOfName(names, name, `columns.${field}`)];
      return [
        field,
        field === 'id' && idFrom !== undefined && idFrom !== 'column' ? -1 : defaultIndex(names, field),
      ];
    }),
  ) as Record<Field, number>;
  if (found.phone < 0)
    refuse('columns.phone', 'must name the column of phone numbers: no column has a usual name of it');
  if (found.id < 0 && idFrom === 'column') refuse('columns.id', 'must name the column of ids');
  const wanted = columns.variables ?? 'rest';
  return {
    ...found,
    variables: findVariables(names, wanted, new Set(Object.values(found))),
    nameless: wanted === 'rest' ? [...names.keys()].filter((index) => names[index] === '') : [],
  };
}

function findVariables(
  names: readonly string[],
  wanted: 'rest' | Readonly<Record<string, string>>,
  taken: ReadonlySet<number>,
): ColumnIndexes['variables'] {
  // An object cannot hold a value by this name.
  if (names.includes('__proto__')) refuse('header', 'has a column called __proto__');
  if (wanted !== 'rest' && Object.hasOwn(wanted, '__proto__'))
    refuse('columns.variables', 'has a variable called __proto__');
  if (wanted !== 'rest')
    return Object.entries(wanted).map(([name, column]) => ({
      name,
      index: indexOfName(names, column, `columns.variables.${name}`),
    }));
  const rest = names
    .map((name, index) => ({ name, index }))
    .filter(({ name, index }) => name !== '' && !taken.has(index));
  const seen = new Map<string, number>();
  for (const { name, index } of rest) {
    const earlier = seen.get(name);
    if (earlier !== undefined)
      refuse('header', `has the same name in columns ${earlier + 1} and ${index + 1}`);
    seen.set(name, index);
  }
  return rest;
}

function indexOfName(names: readonly string[], name: string, setting: string): number {
  const index = names.indexOf(name);
  if (index < 0) refuse(setting, 'names a column that the header does not have');
  if (names.includes(name, index + 1)) refuse(setting, 'names a column that the header has more than once');
  return index;
}

function defaultIndex(names: readonly string[], field: Field): number {
  const usual: readonly string[] = defaultColumnNames[field];
  const indexes = [...names.keys()].filter((index) =>
    usual.includes((names[index] ?? '').toLowerCase().replaceAll(/[\s_-]/g, '')),
  );
  const [first = -1, second] = indexes;
  // Which of two numbers to ring is not to be guessed.
  if (second !== undefined)
    refuse(`columns.${field}`, `must say which column is meant: ${first + 1} and ${second + 1} both fit`);
  return first;
}

function refuse(setting: string, problem: string): never {
  throw new ConfigurationError({ vendor: 'readCsv', setting, problem });
}
