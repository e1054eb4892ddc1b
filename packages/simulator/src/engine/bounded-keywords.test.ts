import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundKeywords } from './bounded-keywords.js';
import { toIssues } from './issue.js';
import { documentKey } from './schema-check.js';

const document = {
  people: {
    type: 'object',
    properties: {
      list: { type: 'array', items: { $ref: '#/person' } },
      nested: { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
      ages: { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } },
      never: { type: 'array', items: false },
    },
    additionalProperties: false,
  },
  person: {
    type: 'object',
    required: ['name'],
    properties: {
      name: { type: 'string' },
      age: { type: 'integer', minimum: 0 },
      friends: { type: 'array', items: { $ref: '#/person' } },
    },
    additionalProperties: false,
  },
};

function judge(isBounded: boolean) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  if (isBounded) boundKeywords(ajv);
  ajv.addSchema(document, documentKey);
  const validate = ajv.compile({ $ref: `${documentKey}#/people` });
  return (value: unknown) => (validate(value) ? [] : toIssues(validate.errors ?? []));
}

const bounded = judge(true);
const plain = judge(false);

const person = fc.letrec((tie) => ({
  person: fc.record(
    {
      name: fc.oneof(fc.string(), fc.integer()),
      age: fc.oneof(fc.integer(), fc.boolean()),
      friends: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('person'), { maxLength: 2 })),
      'a/b~c': fc.constant(1),
    },
    { requiredKeys: [] },
  ),
})).person;

const people = fc.record(
  {
    list: fc.oneof(fc.array(person, { maxLength: 4 }), fc.integer()),
    nested: fc.array(fc.oneof(fc.array(fc.oneof(fc.integer(), fc.string())), fc.integer())),
    ages: fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string()), { maxKeys: 4 }),
    never: fc.array(fc.integer(), { maxLength: 2 }),
    other: fc.constant(1),
  },
  { requiredKeys: [] },
);

it('finds in small values what ajv finds', () => {
  const sorted = (issues: ReturnType<typeof bounded>) =>
    issues.map(({ kind, field }) => `${kind} ${field}`).sort();
  let faulty = 0;
  fc.assert(
    fc.property(people, (value) => {
      const expected = sorted(plain(value));
      if (expected.length > 0) faulty += 1;
      expect(sorted(bounded(value))).toEqual(expected);
    }),
    { numRuns: 500 },
  );
  expect(faulty).toBeGreaterThan(100);
});

describe('of many faults the first', () => {
  it.each([
    ['items', { list: Array.from({ length: 200_000 }, () => ({ name: 5, age: 'x' })) }, 'list.0.name'],
    [
      'unknown members',
      Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`a${index}`, 1])),
      'a0',
    ],
    [
      'wrong members',
      { ages: Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`a${index}`, ''])) },
      'ages.a0',
    ],
  ])('%s tell enough', (_, value, field) => {
    const issues = bounded(value);
    expect(issues[0]?.field).toBe(field);
    expect(issues.length).toBeLessThanOrEqual(40);
  });
});
