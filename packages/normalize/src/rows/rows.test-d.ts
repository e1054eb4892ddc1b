import type { Readable } from 'node:stream';
import { describe, expectTypeOf, it } from 'vitest';
import type { Callee } from '../model/callee.js';
import { type Row, type RowProblem, type Rows, readCsv, readJsonLines, type UnparsedCallee } from './index.js';

declare const row: Row;

describe('a row', () => {
  it('is told apart by its problem', () => {
    if (row.problem) expectTypeOf(row.problem).toEqualTypeOf<RowProblem>();
    else expectTypeOf(row.callee).toEqualTypeOf<UnparsedCallee>();
    expectTypeOf(row.line).toEqualTypeOf<number>();
    // @ts-expect-error a row with a problem has no callee
    row.callee.phone;
  });

  it('holds no phone number that has been checked', () => {
    expectTypeOf<UnparsedCallee>().not.toExtend<Callee>();
    expectTypeOf<Callee>().toExtend<UnparsedCallee>();
  });
});

describe('the readers', () => {
  it('take paths, bytes and all that is iterated over in bytes or texts', () => {
    expectTypeOf<string | URL | Uint8Array | string[] | Readable>().toExtend<Parameters<typeof readCsv>[0]>();
    expectTypeOf<ReadableStream<Uint8Array>>().toExtend<Parameters<typeof readJsonLines>[0]>();
    expectTypeOf(readCsv).returns.toEqualTypeOf<Rows>();
    // @ts-expect-error a number holds no rows
    readCsv(1);
    // @ts-expect-error neither do numbers
    readCsv([1, 2]);
  });

  it('take no options that they do not have', () => {
    // @ts-expect-error no delimiter of CSV
    readCsv('callees.csv', { delimiter: ':' });
    // @ts-expect-error JSON lines have none
    readJsonLines('callees.jsonl', { delimiter: ',' });
    // @ts-expect-error no field of a callee
    readCsv('callees.csv', { columns: { mobile: 'Phone' } });
  });
});
