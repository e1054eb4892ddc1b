import { expect, test } from 'vitest';
import { type Change, fixtureSpec } from '../testing/fixture-spec.js';
import { referencePage } from './reference-page.js';

const stop = '/components/schemas/Stop/properties/floor';

/** The row of the field or parameter in the reference page of the fixture `rpc`, after some changes. */
function rowOf(field: string, ...changes: readonly Change[]): string {
  const lines = referencePage(fixtureSpec('rpc', ...changes), new Map()).split('\n');
  const row = lines.find((line) => line.startsWith(`| \`${field}\` |`));
  if (row === undefined) throw new Error(`there is no row ${field}`);
  return row;
}

test('bounds are told that stand in a fragment of a field', () => {
  const fragments = {
    type: 'integer',
    minimum: 1,
    allOf: [{ maximum: 9 }, { allOf: [{ exclusiveMaximum: 8 }] }],
  };
  expect(rowOf('StopsJson[].floor', { at: stop, to: fragments })).toContain(
    '| at least 1; at most 9; less than 8 |',
  );
});

test('bounds are told that stand beside a reference, and those behind it', () => {
  const beside = { $ref: '#/components/schemas/Colour', maxLength: 9 };
  const behind = { at: '/components/schemas/Colour/minLength', to: 2 };
  expect(rowOf('StopsJson[].floor', { at: stop, to: beside }, behind)).toContain(
    '| at most 9 characters; at least 2 characters |',
  );
});

test('a field has the type of what it is composed of', () => {
  const composed = { allOf: [{ $ref: '#/components/schemas/Colour' }, { maxLength: 9 }] };
  expect(rowOf('StopsJson[].floor', { at: stop, to: composed })).toContain('| string |');
});

test('an empty value is a value to be seen', () => {
  const empty = { type: 'string', 'x-values': [{ value: '', meaning: 'Any.' }] };
  expect(rowOf('StopsJson[].floor', { at: stop, to: empty })).toContain('`""` Any.');
});

test('rules between the parameters are listed, and the parameters refer to them', () => {
  expect(rowOf('Label')).toContain('| by rule 1, 2 |');
  const page = referencePage(fixtureSpec('rpc'), new Map());
  expect(page).toContain(
    '1. Above floor 5 a label is needed.\n2. StopsJson needs Label. (**inferred**: Stops are called out by label)',
  );
});

test.each(['oneOf', 'dependentRequired'])('a rule of an object by %s is listed', (keyword) => {
  const rules = { oneOf: [{ required: ['via'] }], dependentRequired: { note: ['via'] } } as Record<
    string,
    unknown
  >;
  const allOf = [{ description: 'The rule of the route.', [keyword]: rules[keyword] }];
  const spec = fixtureSpec('rpc', { at: '/components/schemas/Route/allOf', to: allOf });
  expect(referencePage(spec, new Map())).toContain('In `Route`: The rule of the route.');
});
