import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from './escape-text.js';

const words = ['hangup', 'playover', 'timeout', 'nomatch', 'sys_err', 'recordend'];

describe('escapeText', () => {
  it.each(words)('keeps a person who says %s from being taken for the control word', (word) => {
    for (const text of [word, ` ${word}`, `${word}\n`, word.toUpperCase()]) {
      expect(words).not.toContain(escapeText(text).trim().toLowerCase());
      expect(escapeText(text)).toContain(text.trim());
    }
  });

  it('changes nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('hang up', 'timeout please')), (text) => {
        fc.pre(!words.includes(text.trim().toLowerCase()));
        expect(escapeText(text)).toBe(text);
      }),
    );
  });
});
