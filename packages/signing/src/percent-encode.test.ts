import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentEncode, percentEncodeAll, percentEncodeBytes } from './percent-encode.js';

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
});

it('percentEncodeBytes and percentEncodeAll take bytes, one per character and as they are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(percentEncodeBytes(String.fromCharCode(...bytes))).toBe(definition(bytes));
      expect(percentEncodeAll(bytes).toString('latin1')).toBe(definition(bytes));
    }),
  );
});
