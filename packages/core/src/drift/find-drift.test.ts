import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDrift } from './find-drift.js';
import type { Shape } from './shape.js';

const call: Shape = {
  type: ['object'],
  required: ['id', 'status'],
  properties: {
    id: { type: ['integer'] },
    status: { type: ['string'], values: ['ringing', 'answered'] },
    code: { type: ['string', 'integer'], values: [0, 1] },
    note: { type: ['string', 'null'], values: ['a'] },
    marks: { type: ['array'], items: { type: ['object'], properties: { name: { type: ['string'] } } } },
    extras: { type: ['object'], open: true },
    action: {
      anyOf: [
        {
          type: ['object'],
          required: ['say'],
          properties: { kind: { values: ['say'] }, say: { type: ['string'] } },
        },
        {
          type: ['object'],
          required: ['hangUp'],
          properties: { kind: { values: ['end'] }, hangUp: { type: ['boolean'] } },
        },
      ],
    },
    rate: { type: ['number'] },
    anything: {},
  },
};
const good = { id: 1, status: 'ringing' };

describe('an answer as the document has it', () => {
  it.each([
    ['with what is required', good],
    ['with a null where one is promised', { ...good, note: null }],
    ['with a code in either spelling', { ...good, code: '0' }],
    ['with a whole number as its digits', { ...good, id: '1234567890123456789' }],
    ['with a number as its digits', { ...good, rate: '1234567890123456789' }],
    ['with a map', { ...good, extras: { 'any name': [{}] } }],
    ['of the second kind', { ...good, action: { kind: 'end', hangUp: true } }],
    ['with anything where anything goes', { ...good, anything: { a: [null] } }],
  ])('%s has no drift', (_title, value) => {
    expect(findDrift(call, value)).toEqual([]);
  });
});

describe('drift is named', () => {
  it.each([
    ['a new field', { ...good, fresh: 1 }, 'fresh', 'unknown_field', 'no such field', 'integer'],
    [
      'a new value',
      { ...good, status: 'parked' },
      'status',
      'unknown_value',
      '"ringing", "answered"',
      '"parked"',
    ],
    ['a null', { ...good, status: null }, 'status', 'unexpected_null', 'string', 'null'],
    ['another type', { ...good, id: 'one' }, 'id', 'unexpected_type', 'integer', 'string'],
    ['a fraction', { ...good, id: 1.5 }, 'id', 'unexpected_type', 'integer', 'number'],
    ['a missing field', { id: 1 }, 'status', 'missing_field', 'string', 'nothing'],
    ['a null for the whole', null, '', 'unexpected_null', 'object', 'null'],
    [
      'a field deep in a list',
      { ...good, marks: [{}, { size: 1 }] },
      'marks[1].size',
      'unknown_field',
      'no such field',
      'integer',
    ],
    [
      'a field of the shape that fits best',
      { ...good, action: { kind: 'end', hangUp: 1 } },
      'action.hangUp',
      'unexpected_type',
      'boolean',
      'integer',
    ],
  ])('%s', (_title, value, path, kind, expected, got) => {
    expect(findDrift(call, value)).toEqual([{ path, kind, expected, got }]);
  });

  it('once for all items of a list', () => {
    const marks = Array.from({ length: 1_000 }, () => ({ size: 1 }));
    expect(findDrift(call, { ...good, marks })).toHaveLength(1);
  });

  it('a hundred times at most', () => {
    const fields = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`f${index}`, 1]));
    expect(findDrift(call, { ...good, ...fields })).toHaveLength(100);
  });

  it.each([
    ['a number of a person', { ...good, status: '999000000001' }],
    ['a number of a person, written with spaces', { ...good, status: '+999 000 000-001' }],
    ['a long text', { ...good, status: 'x'.repeat(50) }],
    ['a field named by a number', { ...good, 999000000001: 1 }],
    ['a field named by a spaced number', { ...good, '+999 000-000 001': 1 }],
  ])('without quoting %s', (_title, value) => {
    expect(JSON.stringify(findDrift(call, value))).not.toMatch(/\d{7}|\+999|x{50}/);
  });

  it('of whatever arrives, and never thrown', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = JSON.stringify(value);
        expect(Array.isArray(findDrift(call, value))).toBe(true);
        expect(JSON.stringify(value)).toBe(before);
      }),
    );
  });
});
