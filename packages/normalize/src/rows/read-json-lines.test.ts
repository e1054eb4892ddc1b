import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonLines } from './read-json-lines.js';
import type { JsonLinesOptions } from './row-options.js';
import { collect, collectRows } from './testing/collect.js';
import { bytesOf, cut, cuts } from './testing/cut.js';

const read = (text: string, options?: JsonLinesOptions) =>
  collect(readJsonLines(cut(bytesOf(text), 'everywhere'), options));

describe('members', () => {
  it('are called as those of a callee; those left are variables', async () => {
    const members = {
      id: 7,
      phone: ' +999000000001 ',
      name: 'Ada',
      timeZone: 'Asia/Jakarta',
      passThrough: ' as is ',
      amount: 12.5,
      isNew: true,
      none: null,
      variables: { 金额: '十二', none: null, ['__proto__']: 'kept' },
    };
    const [callee] = await collect(readJsonLines([JSON.stringify(members)]));
    expect(callee).toEqual({
      id: '7',
      phone: '+999000000001',
      name: 'Ada',
      timeZone: 'Asia/Jakarta',
      passThrough: ' as is ',
      variables: { amount: '12.5', isNew: 'true', 金额: '十二', ['__proto__']: 'kept' },
    });
  });

  it('are those named, and no others with a list of variables', async () => {
    const columns = { id: 'order', phone: 'to', variables: { amount: 'Sum', text1: 'none' } };
    expect(await read('{"order":"o-1","to":"+999000000001","Sum":"12","id":"x"}', { columns })).toEqual([
      { id: 'o-1', phone: '+999000000001', variables: { amount: '12' } },
    ]);
  });

  it('give no id when it is to come from the line or the phone', async () => {
    const text = '\n{"phone":"+999000000001","id":"A"}';
    expect(await read(text, { idFrom: 'line' })).toEqual([
      { id: '2', phone: '+999000000001', variables: { id: 'A' } },
    ]);
    expect(await read(text, { idFrom: 'phone' })).toEqual([
      { id: '+999000000001', phone: '+999000000001', variables: { id: 'A' } },
    ]);
  });
});

it('tells of lines that cannot be read, without what they hold, and reads the next', async () => {
  const text = [
    '{"id":"1","phone":"+999000000001"',
    '["+999000000002"]',
    '   ',
    '{"id":"4"}',
    '{"phone":"+999000000005","id":""}',
    '{"id":"6","phone":{}}',
    '{"id":"7","phone":12345678901234567890}',
    '{"id":"8","phone":"1","amount":1e-7}',
    '{"id":"9","phone":"1","variables":{"list":[1]}}',
    '{"id":"10","phone":"1","constructor":"x"}',
    `{"id":"11","phone":"1","note":"${'x'.repeat(100)}"}`,
    '{"id":"12","phone":"\\ufffd"}',
    '{"id":"13","phone":"\uFFFD"}',
  ].join('\r\n');
  expect(await read(text, { maxRowLength: 100 })).toEqual([
    '1:invalid_json',
    '2:invalid_json',
    '4:missing_value:phone',
    '5:missing_value:id',
    '6:not_text:phone',
    '7:not_text:phone',
    '8:not_text:amount',
    '9:not_text:variables.list',
    { id: '10', phone: '1', variables: { constructor: 'x' } },
    '11:row_too_long',
    { id: '12', phone: '\uFFFD' },
    '13:damaged_text',
  ]);
  const rows = await collectRows(readJsonLines([text]));
  expect(JSON.stringify(rows.map(({ problem }) => problem))).not.toContain('999');
});

it('does not choose between members of the same name', async () => {
  const text = [
    '{"id":"1","phone":"+999000000001","phone":"+999000000002"}',
    '{"id":"2","phone":"+999000000001","\\u0070hone" : "+999000000002"}',
    '{"id":"3","phone":"+999000000003","variables":{"amount":"1","amount":"2"}}',
    '{"id":"4","phone":"+999000000004","amount":"1","variables":{"amount":"2"}}',
    '{"id":"5","phone":"+999000000005","at":"12:30","note":"\\"phone\\":\\\\"}',
  ].join('\n');
  expect(await read(text)).toEqual([
    '1:repeated_member',
    '2:repeated_member',
    '3:repeated_member',
    '4:repeated_member:amount',
    { id: '5', phone: '+999000000005', variables: { at: '12:30', note: '"phone":\\' } },
  ]);
});

it('reads what nests deep as no text, without an end of the stack', async () => {
  const deep = `{"id":"1","phone":"1","a":${'['.repeat(30_000)}${']'.repeat(30_000)}}`;
  const names = `{"id":"2","phone":"2","a":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`;
  expect(await collect(readJsonLines([`${deep}\n${names}\n{"id":"3","phone":"3"}`]))).toEqual([
    '1:not_text:a',
    '2:not_text:a',
    { id: '3', phone: '3' },
  ]);
});

it('tells of bytes that are no text, however they are cut', async () => {
  const bytes = Buffer.concat([bytesOf('{"id":"1","phone":"'), bytesOf('客').subarray(0, 2), bytesOf('"}\n')]);
  expect(await collect(readJsonLines(cut(bytes, 'everywhere')))).toEqual(['1:damaged_text']);
  const kept = readJsonLines(cut(bytes, 'everywhere'), { damagedText: 'keep' });
  expect(await collect(kept)).toEqual([{ id: '1', phone: '\uFFFD' }]);
});

it('never takes more memory than the limit', async () => {
  const piece = bytesOf('x'.repeat(60_000));
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  async function* source() {
    for (let index = 0; index < 1_000; index++) {
      yield piece;
      most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    yield bytesOf('\n{"id":"1","phone":"2"}');
  }
  expect(await collect(readJsonLines(source()))).toEqual(['1:row_too_long', { id: '1', phone: '2' }]);
  expect(most).toBeLessThan(40_000_000);
});

it('reads what JSON.parse reads, however the bytes are cut', async () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '"', '\\', '\n', ',', '客', '😀', '\u2028', '{'),
    maxLength: 10,
  });
  const member = fc.string({ unit: fc.constantFrom('a', 'b', '元', '"'), minLength: 1, maxLength: 3 });
  const callee = fc.record({
    phone: text.map((end) => `1${end}2`),
    passThrough: text.filter((written) => written !== ''),
    variables: fc.dictionary(member, text, { minKeys: 1, noNullPrototype: true }),
  });
  const callees = fc.array(fc.tuple(callee, fc.constantFrom('\n', '\r\n', '\n \n')), { maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(callees, cuts, async (lines, places) => {
      const written = lines.map(([value, lineBreak]) => JSON.stringify(value) + lineBreak).join('');
      const rows = await collectRows(readJsonLines(cut(bytesOf(written), places), { idFrom: 'line' }));
      const numbers = written.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
      const expected = lines.map(([value], index) => ({
        line: numbers[index],
        callee: { id: String(numbers[index]), ...value, variables: trimmed(value.variables) },
      }));
      expect(rows).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
});

function trimmed(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()]));
}

it('reads any text alike however it is cut', async () => {
  const text = fc.string({
    unit: fc.constantFrom('{"phone":"1"}', '{', '}', '客', '😀', '\n', '\r\n'),
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(text, cuts, fc.constantFrom(5, 20, undefined), async (written, places, maxRowLength) => {
      const options = { idFrom: 'line', maxRowLength } as const;
      const whole = await collectRows(readJsonLines([written], options));
      expect(await collectRows(readJsonLines(cut(bytesOf(written), places), options))).toEqual(whole);
    }),
    { numRuns: 2_000 },
  );
});
