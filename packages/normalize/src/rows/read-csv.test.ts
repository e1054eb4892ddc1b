import { Buffer } from 'node:buffer';
import { ConfigurationError } from '@outdial/core';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.js';
import type { CsvOptions } from './row-options.js';
import { collect, collectRows } from './testing/collect.js';
import { bytesOf, cut } from './testing/cut.js';

const read = (text: string, options?: CsvOptions) =>
  collect(readCsv(cut(bytesOf(text), 'everywhere'), options));

describe('columns', () => {
  it('are found by usual names; those left are variables', async () => {
    const text =
      'Callee_ID,Phone Number,Name,time-zone,passThrough,amount,金额\n 7 , +999000000001 ,Ada,Asia/Jakarta, as is ,12.50,十二\n';
    expect(await read(text)).toEqual([
      {
        id: '7',
        phone: '+999000000001',
        name: 'Ada',
        timeZone: 'Asia/Jakarta',
        passThrough: ' as is ',
        variables: { amount: '12.50', 金额: '十二' },
      },
    ]);
    expect(await read('编号,姓名,手机号\n1,客户,+999000000001\n')).toEqual([
      { id: '1', name: '客户', phone: '+999000000001' },
    ]);
  });

  it('are those named, and no others with a list of variables', async () => {
    const columns = { id: 'order', phone: 'to', name: 'who', variables: { amount: 'Sum', text1: 'who' } };
    expect(await read('who,to,order,Sum,note\nAda,+999000000001,o-1,12,x\n', { columns })).toEqual([
      { id: 'o-1', phone: '+999000000001', name: 'Ada', variables: { amount: '12', text1: 'Ada' } },
    ]);
  });

  it('may be named where the source has no header', async () => {
    const header = ['id', 'phone'];
    expect(await read('1,+999000000001\n2,+999000000002', { header })).toEqual([
      { id: '1', phone: '+999000000001' },
      { id: '2', phone: '+999000000002' },
    ]);
  });

  it('give no id when it is to come from the line or the phone', async () => {
    const text = 'id,phone\nA,+999000000001\n\nA,+999000000002\n';
    const variables = { id: 'A' };
    expect(await read(text, { idFrom: 'line' })).toEqual([
      { id: '2', phone: '+999000000001', variables },
      { id: '4', phone: '+999000000002', variables },
    ]);
    expect((await collectRows(readCsv([text], { idFrom: 'phone' }))).map(({ callee }) => callee?.id)).toEqual([
      '+999000000001',
      '+999000000002',
    ]);
  });

  it.each<[string, string, CsvOptions, string]>([
    ['no column is called like a phone', 'Ada,+999000000001\n', {}, 'columns.phone'],
    ['two are', 'phone,mobile\n', {}, 'columns.phone'],
    ['a name is not there', 'phone\n', { columns: { name: 'who' } }, 'columns.name'],
    ['a variable is not there', 'phone\n', { columns: { variables: { a: 'b' } } }, 'columns.variables.a'],
    ['a name is there twice', 'to,to\n', { columns: { phone: 'to' } }, 'columns.phone'],
    ['two variables have one name', 'phone,a,a\n', {}, 'header'],
    ['a variable cannot be held', 'phone,__proto__\n', {}, 'header'],
    [
      'a named variable cannot be held',
      'phone,a\n',
      { columns: { variables: { ['__proto__']: 'a' } } },
      'columns.variables',
    ],
    ['ids are to be in a column and are not', 'phone\n', { idFrom: 'column' }, 'columns.id'],
    ['the header has a quote that is not closed', '"phone\n1', {}, 'header'],
    ['there is no header', '\n \n', {}, 'source'],
    ['there is nothing', '', {}, 'source'],
  ])('are refused when %s, without telling what the source holds', async (_, text, options, setting) => {
    const error = await read(text, options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ setting });
    expect(String(error)).not.toMatch(/Ada|999/);
  });
});

describe('a column without a name', () => {
  it('is no loss while it is empty, and a problem of the rows that have something there', async () => {
    const text = 'id,phone, ,\n1,+999000000001,,\n2,+999000000002,,a\n3,+999000000003, ,\n';
    expect(await read(text)).toEqual([
      { id: '1', phone: '+999000000001' },
      '3:field_count',
      { id: '3', phone: '+999000000003' },
    ]);
    const rows = await read(text, { columns: { variables: {} } });
    expect(rows).toHaveLength(3);
    expect(rows).not.toContain('3:field_count');
  });
});

describe('the delimiter', () => {
  it.each([',', ';', '\t', '|'])('%j is found in the first line', async (delimiter) => {
    const text = ['"a, b; c"', 'phone', 'note'].join(delimiter);
    expect(await read(`\n${text}\n${text.replace('phone', '+999000000001')}\n`)).toEqual([
      { id: '3', phone: '+999000000001', variables: { 'a, b; c': 'a, b; c', note: 'note' } },
    ]);
  });

  it('may be given', async () => {
    expect(await read('phone;a,b\n1;2,3', { delimiter: ';' })).toEqual([
      { id: '2', phone: '1', variables: { 'a,b': '2,3' } },
    ]);
  });
});

describe('a row', () => {
  it('that cannot be read is told of with its line, and the next are read', async () => {
    const text = [
      'id,phone,note',
      '1,+999000000001',
      '2,+999000000002,a,b',
      '3,,x',
      ' ,+999000000004,x',
      '5,"+999000000005" x,y',
      '',
      ',,',
      '6,+999000000006,"two',
      'lines"',
      '7,+999000000007,5" of "it"',
    ].join('\r\n');
    expect(await read(text)).toEqual([
      '2:field_count',
      '3:field_count',
      '4:missing_value:phone',
      '5:missing_value:id',
      '6:misplaced_quote',
      { id: '6', phone: '+999000000006', variables: { note: 'two\r\nlines' } },
      { id: '7', phone: '+999000000007', variables: { note: '5" of "it"' } },
    ]);
    const rows = await collectRows(readCsv([text]));
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 9, 11]);
    expect(JSON.stringify(rows.map(({ problem }) => problem))).not.toMatch(/999|two/);
    expect(rows[0]?.problem?.message).toBe('has 2 fields where the header has 3');
  });

  it('with a quote that is never closed is told of at its first line', async () => {
    expect(await read('phone\n1\n"2\n3\n4\n')).toEqual([{ id: '2', phone: '1' }, '3:unterminated_quote']);
  });

  it('longer than the limit is skipped to its end', async () => {
    const text = `phone,note\n1,"${'\n,"",x'.repeat(20)}"\n2,y\n3,${'z'.repeat(60)}\n4,${'z'.repeat(58)}\n`;
    expect(await read(text, { maxRowLength: 60 })).toEqual([
      '2:row_too_long',
      { id: '23', phone: '2', variables: { note: 'y' } },
      '24:row_too_long',
      { id: '25', phone: '4', variables: { note: 'z'.repeat(58) } },
    ]);
  });

  it('never takes more memory than the limit, with a quote that is not closed either', async () => {
    const piece = bytesOf('x,\n'.repeat(20_000));
    const before = process.memoryUsage().heapUsed;
    let most = 0;
    async function* source() {
      yield bytesOf('phone\n"');
      for (let count = 0; count < 1_000; count++) {
        yield piece;
        most = Math.max(most, process.memoryUsage().heapUsed - before);
      }
    }
    expect(await collect(readCsv(source()))).toEqual(['2:row_too_long']);
    expect(most).toBeLessThan(40_000_000);
  });
});

describe('bytes', () => {
  it('that are no text are told of with their column, or kept as U+FFFD', async () => {
    const bytes = Buffer.concat([
      bytesOf('phone,note\n1,客户\n2,'),
      Buffer.from([0xe5, 0xae]),
      bytesOf('\n3,'),
      Buffer.from([0xff]),
      bytesOf('x\n4,😀\n5,'),
      bytesOf('😀').subarray(0, 3),
    ]);
    const told = [
      { id: '2', phone: '1', variables: { note: '客户' } },
      '3:damaged_text:note',
      '4:damaged_text:note',
      { id: '5', phone: '4', variables: { note: '😀' } },
      '6:damaged_text:note',
    ];
    expect(await collect(readCsv(bytes))).toEqual(told);
    expect(await collect(readCsv(cut(bytes, 'everywhere')))).toEqual(told);
    const kept = await collectRows(readCsv(cut(bytes, 'everywhere'), { damagedText: 'keep' }));
    expect(kept.map(({ callee }) => callee?.variables?.note)).toEqual([
      '客户',
      '\uFFFD',
      '\uFFFDx',
      '😀',
      '\uFFFD',
    ]);
  });

  it.each([
    ['UTF-8', bytesOf('\uFEFF手机号,备注\n1,客户😀\n')],
    ['UTF-16, little end first', Buffer.from('\uFEFF手机号,备注\n1,客户😀\n', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\uFEFF手机号,备注\n1,客户😀\n', 'utf16le').swap16()],
  ])('are read by their mark: %s', async (_, bytes) => {
    const expected = [{ id: '2', phone: '1', variables: { 备注: '客户😀' } }];
    expect(await collect(readCsv(bytes))).toEqual(expected);
    expect(await collect(readCsv(cut(new Uint8Array(bytes), 'everywhere')))).toEqual(expected);
  });

  it('are read in the encoding given', async () => {
    // 手机号,备注 / 1,客户, as a spreadsheet in China writes it.
    const bytes = Buffer.from('cad6bbfabac52cb1b8d7a20d0a312cbfcdbba70d0a', 'hex');
    expect(await collect(readCsv(cut(new Uint8Array(bytes), 'everywhere'), { encoding: 'gb18030' }))).toEqual([
      { id: '2', phone: '1', variables: { 备注: '客户' } },
    ]);
    await expect(collect(readCsv(bytes))).rejects.toMatchObject({
      name: 'ConfigurationError',
      setting: 'encoding',
    });
  });
});

it('refuses impossible options at once', () => {
  expect(() => readCsv([], { encoding: 'klingon' })).toThrow(ConfigurationError);
  expect(() => readCsv([], { maxRowLength: 0 })).toThrow(ConfigurationError);
  expect(() => readCsv([], { maxRowLength: Number.NaN })).toThrow(ConfigurationError);
  expect(() => readCsv([], { header: ['a'] })).toThrow(ConfigurationError);
});
