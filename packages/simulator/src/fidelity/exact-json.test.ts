import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseExactJson, writeExactJson } from './exact-json.js';

it('keeps every digit of an id, wherever it stands', () => {
  const text =
    '{"id":1803096731904991234,"ids":[-9007199254740993,1],"text":"1803096731904991234, 9007199254740993"}';
  expect(parseExactJson(text)).toEqual({
    id: 1803096731904991234n,
    ids: [-9007199254740993n, 1],
    text: '1803096731904991234, 9007199254740993',
  });
  expect(writeExactJson(parseExactJson(text))).toBe(text);
});

/** With numbers in place of what is exact. */
function rounded(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, rounded(member)]));
}

it('reads as JSON.parse does, but for the digits', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(rounded(parseExactJson(text))).toEqual(rounded(JSON.parse(text)));
    }),
    { numRuns: 1000 },
  );
});

it('leaves fractions and exponents to JSON.parse', () => {
  const text = '[1234567890123456789.5,1234567890123456789e3,0.12345678901234567890]';
  expect(parseExactJson(text)).toEqual(JSON.parse(text));
});

it('refuses what is no JSON', () => {
  for (const text of ['', '{', '01', '<html>']) expect(() => parseExactJson(text)).toThrow(SyntaxError);
});
