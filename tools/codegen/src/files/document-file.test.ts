import { expect, test } from 'vitest';
import { fixtureSpec } from '../testing/fixture-spec.js';
import { documentFile } from './document-file.js';

/** What the generated file exports. */
function evaluate(source: string): unknown {
  const expression = source.slice(source.indexOf('String.raw'), source.lastIndexOf(';'));
  return JSON.parse(new Function(`return ${expression}`)());
}

test('holds the whole document', () => {
  const spec = fixtureSpec('sound');
  expect(evaluate(documentFile(spec))).toEqual(spec.document);
});

test('holds what would end a template, too', () => {
  const awkward = 'a `code`, a $' + '{gap}, a \\ and a \\u0041, "quotes" and\na new line';
  const spec = fixtureSpec('sound', { at: '/info/description', to: awkward });
  expect(evaluate(documentFile(spec))).toEqual(spec.document);
});
