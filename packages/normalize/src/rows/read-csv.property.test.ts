import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from './read-csv.js';
import { collectRows } from './testing/collect.js';
import { bytesOf, cut, cuts } from './testing/cut.js';

const characters = [
  'a',
  'Z',
  '7',
  ' ',
  ',',
  ';',
  '"',
  '\n',
  '\r\n',
  '\r',
  '客',
  '户',
  '元',
  '😀',
  '👩‍👧',
  'é',
  '\t',
  '\u00A0',
];
const cell = fc.record({
  text: fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 }),
  isQuoted: fc.boolean(),
});
const width = 4;
const record = fc.record({
  cells: fc.array(cell, { minLength: width, maxLength: width }),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  emptyLinesBefore: fc.nat(1),
});
const table = fc.record({
  records: fc.array(record, { maxLength: 12 }),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  hasMark: fc.boolean(),
  endsWithBreak: fc.boolean(),
});

it('reads what csv-parse reads, however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(table, cuts, async ({ records, delimiter, hasMark, endsWithBreak }, places) => {
      const header = ['phone', 'name', '备注', 'text2'].join(delimiter);
      const lines: number[] = [];
      let text = `${header}\n`;
      for (const { cells, lineBreak, emptyLinesBefore } of records) {
        text += lineBreak.repeat(emptyLinesBefore);
        lines.push(text.split('\n').length);
        text += cells.map((written) => write(written, delimiter)).join(delimiter) + lineBreak;
      }
      if (!endsWithBreak) text = text.replace(/\r?\n$/, '');
      const bytes = bytesOf(hasMark ? `\uFEFF${text}` : text);
      const told: string[][] = parse(Buffer.from(bytes), {
        bom: true,
        delimiter,
        from: 2,
        record_delimiter: ['\r\n', '\n'],
        skip_empty_lines: true,
      });
      const expected = told.map((values, index) => ({
        line: lines[index],
        values: values.map((value) => value.trim()),
      }));
      const rows = await collectRows(readCsv(cut(bytes, places)));
      expect(rows).toEqual(expected.filter(({ values }) => values.some((value) => value !== '')).map(toRow));
    }),
    { numRuns: 1_000 },
  );
});

function write({ text, isQuoted }: { text: string; isQuoted: boolean }, delimiter: string): string {
  const needsQuotes = text === '' || /["\r\n]/.test(text) || text.includes(delimiter);
  return isQuoted || needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

function toRow({ line, values }: { line: number | undefined; values: string[] }) {
  const [phone, name, first, second] = values;
  if (phone === '') return { line, problem: { code: 'missing_value', column: 'phone', message: 'is empty' } };
  const variables = { 备注: first, text2: second };
  return { line, callee: { id: String(line), phone, name: name === '' ? undefined : name, variables } };
}

it('reads any text alike however it is cut, be it CSV or not', async () => {
  const text = fc.string({
    unit: fc.constantFrom(
      'a',
      '客',
      '😀',
      '"',
      '""',
      ',',
      ',"',
      '\n',
      '\n"',
      '"\n',
      '\r\n',
      '\r',
      ' ',
      '\uFFFD',
    ),
    maxLength: 120,
  });
  await fc.assert(
    fc.asyncProperty(
      text,
      cuts,
      fc.constantFrom(3, 10, 40, undefined),
      async (written, places, maxRowLength) => {
        const options = { header: ['phone', 'name'], delimiter: ',', maxRowLength } as const;
        const whole = await collectRows(readCsv([written], options));
        expect(await collectRows(readCsv(cut(bytesOf(written), places), options))).toEqual(whole);
        expect(await collectRows(readCsv(cut(written, places), options))).toEqual(whole);
      },
    ),
    { numRuns: 3_000 },
  );
});

it('finds the header and the delimiter alike however the text is cut', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', ';', '\n', '\r\n', ' '), maxLength: 40 });
  const outcome = (source: string[], options: object) =>
    collectRows(readCsv(source, options)).catch((error: Error) => error.message);
  await fc.assert(
    fc.asyncProperty(text, cuts, fc.constantFrom(8, undefined), async (written, places, maxRowLength) => {
      const options = { columns: { phone: 'a' }, maxRowLength };
      expect(await outcome(cut(written, places), options)).toEqual(await outcome([written], options));
    }),
    { numRuns: 3_000 },
  );
});
