import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  allOf,
  anyOf,
  arrayOf,
  branchBy,
  characters,
  dependentRequired,
  exactlyOne,
  forType,
  integer,
  not,
  ofType,
  type RequestSchema,
  type ValidationIssue,
  validateRequest,
  when,
} from './index.js';

const flags = z
  .unknown()
  .check(
    anyOf(
      [z.looseObject({ push: z.literal(1) }), z.looseObject({ ring: z.literal(1) })],
      'at least one of push, ring',
      ['push', 'ring'],
    ),
  );
const circle = z.strictObject({ kind: z.literal('circle'), radius: z.number().check(z.gt(0)) });
const square = z.strictObject({ kind: z.literal('square'), side: z.number() });
const shape = z.unknown().check(
  branchBy('kind', [
    [['circle'], circle],
    [['square'], square],
  ]),
);

const cases: readonly [what: string, schema: RequestSchema, value: unknown, issues: ValidationIssue[]][] = [
  ['a value that fits', z.strictObject({ a: z.optional(z.string()) }), {}, []],
  ['another type altogether', z.strictObject({ a: z.string() }), [], [{ path: '', expected: 'an object' }]],
  ['a missing field', z.strictObject({ a: z.string() }), {}, [{ path: 'a', expected: 'required' }]],
  [
    'a missing field of any type',
    z.looseObject({ a: z.unknown() }),
    {},
    [{ path: 'a', expected: 'required' }],
  ],
  [
    'an unknown field inside a list',
    z.strictObject({ list: arrayOf(z.strictObject({})) }),
    { list: [{}, { b: 1 }] },
    [{ path: 'list[1].b', expected: 'not a known field' }],
  ],
  [
    'several unknown fields',
    z.strictObject({}),
    { a: 1, b: 2 },
    [
      { path: 'a', expected: 'not a known field' },
      { path: 'b', expected: 'not a known field' },
    ],
  ],
  [
    'wrong types',
    z.looseObject({
      a: z.string(),
      b: z.number(),
      c: z.boolean(),
      d: z.array(z.unknown()),
      e: z.null(),
      f: integer(),
    }),
    { a: 1, b: '', c: 0, d: {}, e: 0, f: 'x' },
    [
      { path: 'a', expected: 'a string' },
      { path: 'b', expected: 'a number' },
      { path: 'c', expected: 'true or false' },
      { path: 'd', expected: 'an array' },
      { path: 'e', expected: 'null' },
      { path: 'f', expected: 'an integer' },
    ],
  ],
  ['a fraction', integer(), 1.5, [{ path: '', expected: 'an integer' }]],
  [
    'numbers out of range',
    z.array(z.number().check(z.gte(1), z.lt(3))),
    [0, 3],
    [
      { path: '[0]', expected: 'at least 1' },
      { path: '[1]', expected: 'less than 3' },
    ],
  ],
  [
    'short and long texts',
    z.array(z.string().check(characters({ min: 1, max: 2 }))),
    ['', '😀😀', 'abc'],
    [
      { path: '[0]', expected: 'at least 1 character' },
      { path: '[2]', expected: 'at most 2 characters' },
    ],
  ],
  [
    'a text of another form',
    z.string().check(z.regex(/^[0-9]+$/u)),
    'x',
    [{ path: '', expected: 'text that matches /^[0-9]+$/u' }],
  ],
  [
    'a short list',
    z.array(z.unknown()).check(z.minLength(1)),
    [],
    [{ path: '', expected: 'at least 1 element' }],
  ],
  ['a value outside a set', z.literal([1, 'two', null]), 3, [{ path: '', expected: 'one of 1, "two", null' }]],
  ['another constant', z.literal('callbot'), 'x', [{ path: '', expected: '"callbot"' }]],
  [
    'none of several types',
    z.unknown().check(ofType(['integer', 'string'], 'an integer or a string')),
    1.5,
    [{ path: '', expected: 'an integer or a string' }],
  ],
  [
    'a bound for one type only',
    z.unknown().check(forType('string', z.string().check(characters({ max: 1 })))),
    'ab',
    [{ path: '', expected: 'at most 1 character' }],
  ],
  [
    'one of the schemas of allOf',
    z.unknown().check(allOf(z.looseObject({ a: z.unknown() }), z.looseObject({ b: z.unknown() }))),
    { a: 1 },
    [{ path: 'b', expected: 'required' }],
  ],
  [
    'alternatives',
    flags,
    { push: 0 },
    [{ path: '', expected: 'at least one of push, ring', alternatives: ['push', 'ring'] }],
  ],
  [
    'the evident alternative',
    z.unknown().check(anyOf([circle, z.null()], 'a circle or null')),
    { kind: 'circle', radius: 0 },
    [{ path: 'radius', expected: 'more than 0' }],
  ],
  [
    'no evident alternative',
    z.unknown().check(anyOf([z.string(), z.null()], 'a string or null')),
    1,
    [{ path: '', expected: 'a string or null' }],
  ],
  [
    'two shapes at once',
    z.unknown().check(exactlyOne([z.number(), integer()], 'a number, an integer')),
    1,
    [{ path: '', expected: 'only one of several shapes: a number, an integer' }],
  ],
  [
    'no shape',
    z.unknown().check(exactlyOne([z.number(), z.null()], 'a number, null')),
    'x',
    [{ path: '', expected: 'a number, null' }],
  ],
  [
    'the branch that was meant',
    shape,
    { kind: 'square', side: '1' },
    [{ path: 'side', expected: 'a number' }],
  ],
  ['no known branch', shape, { kind: 'oval' }, [{ path: 'kind', expected: 'one of "circle", "square"' }]],
  ['no branch at all', shape, {}, [{ path: 'kind', expected: 'required' }]],
  [
    'what must not be',
    z.unknown().check(not(z.looseObject({ a: z.unknown() }), 'not a')),
    { a: 1 },
    [{ path: '', expected: 'not a' }],
  ],
  [
    'a dependent field',
    z.unknown().check(dependentRequired({ a: ['b'] })),
    { a: 1 },
    [{ path: 'b', expected: 'required: a needs b' }],
  ],
  [
    'a condition, with its reason once',
    z.unknown().check(
      when(z.looseObject({ on: z.literal(true) }), {
        demand: z
          .unknown()
          .check(when(z.unknown(), { demand: z.looseObject({ at: z.number() }), because: 'at is needed' })),
        because: 'outer',
      }),
    ),
    { on: true },
    [{ path: 'at', expected: 'required: at is needed' }],
  ],
  [
    'the other side of a condition',
    z.unknown().check(when(z.string(), { otherwise: z.number() })),
    null,
    [{ path: '', expected: 'a number' }],
  ],
  [
    'the same fault found twice',
    z.looseObject({ a: z.string() }).check(allOf(z.looseObject({ a: z.string() }))),
    { a: 1 },
    [{ path: 'a', expected: 'a string' }],
  ],
  [
    'faults of fields and of the whole at once',
    z.looseObject({ n: z.number() }).check(dependentRequired({ n: ['m'] })),
    { n: 'x' },
    [
      { path: 'n', expected: 'a number' },
      { path: 'm', expected: 'required: n needs m' },
    ],
  ],
];

describe('validateRequest', () => {
  test('stops at the first hundred faulty elements of a list', () => {
    const list = z.strictObject({ list: arrayOf(z.strictObject({ number: z.string() })) });
    const issues = validateRequest(list, { list: Array.from({ length: 200_000 }, () => ({ number: 1 })) });
    expect(issues).toHaveLength(100);
    expect(issues.at(-1)).toEqual({ path: 'list[99].number', expected: 'a string' });
  });

  test.each(cases)('names %s', (_, schema, value, issues) => {
    expect(validateRequest(schema, value)).toEqual(issues);
  });

  test('never repeats the value', () => {
    const secret = '999000000007';
    for (const [, schema] of cases) {
      for (const value of [
        secret,
        [secret],
        { a: secret, kind: secret, n: secret, on: secret, push: secret },
      ]) {
        expect(JSON.stringify(validateRequest(schema, value))).not.toContain(secret);
      }
    }
  });
});
