import { expect, it } from 'vitest';
import { equalTexts } from './equal-texts.js';

it.each([
  ['abc', 'abc', true],
  ['', '', true],
  ['abd', 'abc', false],
  ['ab', 'abc', false],
  ['abcd', 'abc', false],
  ['', 'abc', false],
  // Each character's low byte is that of the expected one.
  ['\u0161\u0162\u0163', 'abc', false],
])('%j equals %j: %s', (received, expected, equal) => expect(equalTexts(received, expected)).toBe(equal));
