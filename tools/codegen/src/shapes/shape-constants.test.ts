import { findDrift, type Shape } from '@outdial/core/drift';
import { describe, expect, test } from 'vitest';
import type { Schema, Schemas } from '../spec/schema.js';
import { evaluateShapes } from '../testing/evaluate-shapes.js';

const schemas: Schemas = {
  State: { type: 'integer', 'x-values': [{ value: 1, meaning: 'One.' }] },
  Base: {
    type: 'object',
    required: ['id'],
    properties: { id: { type: ['integer', 'null'], format: 'int64' } },
  },
  Call: {
    allOf: [
      { $ref: '#/components/schemas/Base' },
      { type: 'object', required: ['state'], properties: { state: { $ref: '#/components/schemas/State' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema; this object is never awaited
      { if: { required: ['state'] }, then: { required: ['note'] } },
    ],
  },
  Tree: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      parent: { $ref: '#/components/schemas/Tree' },
      children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
    },
  },
  Step: {
    type: 'object',
    required: ['kind'],
    properties: {
      kind: { type: 'string' },
      text: { type: 'string', contentMediaType: 'application/json', contentSchema: {} },
    },
    oneOf: [
      { type: 'object', properties: { kind: { const: 'say' }, say: { type: 'string' } } },
      {
        type: 'object',
        properties: { kind: { const: 'end' }, reason: { $ref: '#/components/schemas/State' } },
      },
    ],
  },
  Fields: { type: 'object' },
  Chosen: {
    type: 'object',
    properties: { a: { type: 'string' }, b: { type: 'string' } },
    anyOf: [{ required: ['a'] }, { required: ['b'] }],
  },
};

function shapeOf(schema: Schema): Shape {
  const document = { openapi: '3.1.1', info: { title: 't', version: '1' }, components: { schemas } };
  return evaluateShapes(document, { shape: schema }).shape;
}

const at = (name: string): Shape => shapeOf({ $ref: `#/components/schemas/${name}` });

describe('the shape of a schema', () => {
  test('holds what a schema includes, without its conditions and bounds', () => {
    expect(at('Call')).toEqual({
      type: ['object'],
      properties: { id: { type: ['integer', 'null'] }, state: { type: ['integer'], values: [1] } },
      required: ['id', 'state'],
    });
  });

  test('may contain itself', () => {
    const value = { name: 'a', children: [{ name: 'b', parent: { name: 1 } }] };
    expect(findDrift(at('Tree'), value)).toEqual([
      expect.objectContaining({ path: 'children[0].parent.name', kind: 'unexpected_type' }),
    ]);
  });

  test('has the fields that stand beside a choice in each of its alternatives', () => {
    const { anyOf = [] } = at('Step');
    expect(anyOf).toHaveLength(2);
    for (const branch of anyOf) expect(branch).toMatchObject({ required: ['kind'], properties: { text: {} } });
    expect(anyOf[1]?.properties?.reason).toEqual({ type: ['integer'], values: [1] });
  });

  test.each<[string, Schema, Shape]>([
    ['a JSON text as text', schemas.Step?.properties?.text ?? {}, { type: ['string'] }],
    [
      'an object without fields as a map',
      { $ref: '#/components/schemas/Fields' },
      { type: ['object'], open: true },
    ],
    [
      'an object with others as a map',
      { type: 'object', properties: { a: {} }, additionalProperties: true },
      { type: ['object'], properties: { a: {} }, open: true },
    ],
    ['a closed set', { enum: ['a', null] }, { values: ['a'] }],
    ['a constant', { type: 'string', const: 'a' }, { type: ['string'], values: ['a'] }],
    [
      'a list',
      { type: ['array', 'null'], items: { type: 'number' } },
      { type: ['array', 'null'], items: { type: ['number'] } },
    ],
    ['anything', {}, {}],
  ])('shows %s', (_, schema, shape) => {
    expect(shapeOf(schema)).toEqual(shape);
  });

  test('leaves out a choice between fields', () => {
    expect(Object.keys(at('Chosen'))).toEqual(['type', 'properties']);
  });
});
