import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compileCheck, documentKey } from './schema-check.js';

const document = {
  'a/b {c}': {
    type: 'object',
    required: ['name', 'size'],
    additionalProperties: false,
    properties: {
      name: { type: 'string', pattern: '^[a-z]*$' },
      size: { enum: [1, 2] },
      list: { type: 'array', maxItems: 1, items: { type: 'object', required: ['id'] } },
      note: { type: 'string' },
    },
    allOf: [
      {
        if: { properties: { size: { const: 2 } }, required: ['size'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: { required: ['note'] },
      },
    ],
  },
  either: { anyOf: [{ required: ['one'] }, { required: ['other'] }] },
  never: { not: {} },
  closed: { additionalProperties: false, not: {} },
  shape: { oneOf: [{ $ref: '#/circle' }, { $ref: '#/square' }] },
  circle: {
    type: 'object',
    required: ['radius'],
    properties: { kind: { const: 1 }, radius: { type: 'number' } },
  },
  square: { type: 'object', required: ['side'], properties: { kind: { const: 2 }, side: { type: 'number' } } },
};

function check(key: string, value: unknown) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema(document, documentKey);
  return compileCheck(ajv, document, [key])(value);
}

describe('what breaks the schema, and which field', () => {
  it.each([
    [{ name: 'a', size: 1 }, []],
    [{ size: 1 }, [{ kind: 'missing', field: 'name' }]],
    [{ name: 5, size: 1 }, [{ kind: 'malformed', field: 'name' }]],
    [{ name: 'A', size: 1 }, [{ kind: 'malformed', field: 'name' }]],
    [{ name: 'a', size: 3 }, [{ kind: 'out_of_range', field: 'size' }]],
    [{ name: 'a', size: 2 }, [{ kind: 'missing', field: 'note' }]],
    [{ name: 'a', size: 1, other: 1 }, [{ kind: 'unknown', field: 'other' }]],
    // What does not look like a name may be a value that went astray.
    [{ name: 'a', size: 1, '999000000001': 1 }, [{ kind: 'unknown', field: '' }]],
    [
      { name: 5, size: 1, other: 1 },
      [
        { kind: 'malformed', field: 'name' },
        { kind: 'unknown', field: 'other' },
      ],
    ],
    [
      { name: 'a', size: 1, list: [{ id: 1 }, {}] },
      [
        { kind: 'missing', field: 'list.1.id' },
        { kind: 'too_many', field: 'list' },
      ],
    ],
    [
      { name: 5, size: 9 },
      [
        { kind: 'malformed', field: 'name' },
        { kind: 'out_of_range', field: 'size' },
      ],
    ],
  ])('%j', (value, issues) => {
    expect(check('a/b {c}', value)).toEqual(issues);
  });

  it('counts keywords that only join others when nothing else explains the refusal', () => {
    expect(check('never', {})).toEqual([{ kind: 'malformed', field: '' }]);
    expect(check('closed', { other: 1 })).toEqual([
      { kind: 'malformed', field: '' },
      { kind: 'unknown', field: 'other' },
    ]);
    expect(check('either', {}).map(({ kind }) => kind)).toEqual(['missing', 'missing']);
  });
});

describe('a choice by a constant', () => {
  it.each([
    [{ kind: 1, radius: 1 }, []],
    [{ kind: 2, side: 1 }, []],
    [{ kind: 2 }, [{ kind: 'missing', field: 'side' }]],
    [{ kind: 3 }, [{ kind: 'out_of_range', field: 'kind' }]],
    [{ kind: '1' }, [{ kind: 'out_of_range', field: 'kind' }]],
    [{}, [{ kind: 'missing', field: 'kind' }]],
    [[], [{ kind: 'malformed', field: '' }]],
    [null, [{ kind: 'malformed', field: '' }]],
  ])('%j', (value, issues) => {
    expect(check('shape', value)).toEqual(issues);
  });
});
