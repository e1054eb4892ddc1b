import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodeQuery, encodeTwice, type Parameter } from './encode-parameters.js';
import { percentEncode } from './percent-encode.js';

const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 60 });

it('encodeTwice writes the query once encoded, and prefix plus the encoded query in the same pass', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 12 }), (parameters: Parameter[]) => {
      const { query, prefixedTwice } = encodeTwice(parameters, 'utf8', 'POST&%2F&');
      const twice = new TextDecoder().decode(prefixedTwice.slice());
      expect(query).toBe(parameters.map((pair) => pair.map(percentEncode).join('=')).join('&'));
      expect(twice).toBe(`POST&%2F&${percentEncode(query)}`);
      expect(encodeQuery(parameters, 'utf8')).toBe(query);
    }),
  );
});

it('encodes texts far larger than its first buffers, and small ones after that', () => {
  expect(encodeQuery([['a', '是*a'.repeat(200_000)]], 'utf8')).toBe(`a=${'%E6%98%AF%2Aa'.repeat(200_000)}`);
  expect(encodeQuery([['a', 'b c']], 'utf8')).toBe('a=b%20c');
});

it('one large request does not pin its memory', () => {
  expect(
    encodeTwice([['a', 'b'.repeat(1_000_000)]], 'utf8', '').prefixedTwice.buffer.byteLength,
  ).toBeGreaterThan(1e6);
  expect(encodeTwice([['a', 'b']], 'utf8', '').prefixedTwice.buffer.byteLength).toBeLessThan(1e6);
});
