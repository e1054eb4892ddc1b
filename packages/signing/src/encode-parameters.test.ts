import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodeQuery,
  encodeTwice,
  type Parameter,
  percentEncode,
  percentEncodeBytes,
} from './encode-parameters.js';

const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 60 });

/** RFC 3986 section 2, byte by byte. */
function definition(bytes: Uint8Array): string {
  return [...bytes]
    .map((byte) => {
      const letter = String.fromCharCode(byte);
      return /[A-Za-z0-9._~-]/.test(letter) ? letter : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

describe('percentEncode', () => {
  it('equals the definition for any text, lone surrogates as U+FFFD', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
        expect(percentEncode(text)).toBe(definition(new TextEncoder().encode(text)));
      }),
      { numRuns: 1000 },
    );
  });

  it('replaces a lone surrogate where encodeURIComponent throws', () => {
    expect(() => encodeURIComponent('a\ud800b')).toThrow(URIError);
    expect(percentEncode('a\ud800b')).toBe('a%EF%BF%BDb');
  });

  it('encodes what form encoders and encodeURIComponent leave bare', () => {
    expect(percentEncode(' ~*!\'()+/=&%"是😀')).toBe(
      '%20~%2A%21%27%28%29%2B%2F%3D%26%25%22%E6%98%AF%F0%9F%98%80',
    );
  });

  it('encodes texts far larger than its first buffers, and small ones after that', () => {
    const large = '是*a'.repeat(200_000);
    expect(percentEncode(large)).toBe('%E6%98%AF%2Aa'.repeat(200_000));
    expect(percentEncode('a b')).toBe('a%20b');
  });
});

it('percentEncodeBytes takes one byte per character', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(percentEncodeBytes(String.fromCharCode(...bytes))).toBe(definition(bytes));
    }),
  );
});

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

it('one large request does not pin its memory', () => {
  expect(
    encodeTwice([['a', 'b'.repeat(1_000_000)]], 'utf8', '').prefixedTwice.buffer.byteLength,
  ).toBeGreaterThan(1e6);
  expect(encodeTwice([['a', 'b']], 'utf8', '').prefixedTwice.buffer.byteLength).toBeLessThan(1e6);
});
