import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json.js';

describe('parseJson', () => {
  it.each([
    ['1234567890123456789', '1234567890123456789'],
    ['-9223372036854775808', '-9223372036854775808'],
    ['18446744073709551615', '18446744073709551615'],
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', '9007199254740993'],
    ['"1234567890123456789"', '1234567890123456789'],
    ['1234567890123456.5', 1234567890123456.5],
    ['0.12345678901234567', Number('0.12345678901234567')],
    ['1234567890123456789e3', Number('1234567890123456789e3')],
    ['1e-1234567890123456789', 0],
    ['{"a":[{"id":1234567890123456789},7]}', { a: [{ id: '1234567890123456789' }, 7] }],
    [
      '{"a\\\\":1234567890123456789,"b\\"":12345678901234567890}',
      {
        'a\\': '1234567890123456789',
        'b"': '12345678901234567890',
      },
    ],
    ['["1234567890123456789, \\" 1234567890123456789"]', ['1234567890123456789, " 1234567890123456789']],
  ])('of %s keeps every digit', (text, expected) => {
    expect(parseJson(text)).toEqual(expected);
  });

  it('gives what JSON.parse gives where numbers are exact', () => {
    const digits = fc.stringMatching(/^[0-9"\\]{14,40}$/);
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(digits), (value, texts) => {
        const text = JSON.stringify([value, texts, Object.fromEntries(texts.map((each) => [each, 1]))]);
        fc.pre(!/(?<![\d.])\d{16,20}(?![\d.eE"\\])/.test(text));
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('copes with a string of megabytes', () => {
    const long = '\\"0123456789012345678'.repeat(500_000);
    expect(parseJson(`["${long}"]`)).toEqual(JSON.parse(`["${long}"]`));
  });

  it.each(['', '{', '{"a":1234567890123456789', '"1234567890123456789'])('refuses %j', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });
});
