// biome-ignore-all lint/suspicious/noThenProperty: the name of a JSON Schema keyword; nothing here is awaited
import type { Schemas } from '../spec/schema.js';

/** Schemas that use every keyword of the specs, alone and beside each other; each is held against the oracle. */
export const keywordSchemas: Schemas = {
  Anything: {},
  Text: { type: 'string' },
  ShortText: { type: 'string', minLength: 2, maxLength: 3 },
  Emoji: { type: 'string', maxLength: 1 },
  Lettered: { type: 'string', pattern: '^\\p{L}+$' },
  Slashed: { type: 'string', pattern: '^a/b.$', maxLength: 4 },
  Digits: { type: ['string', 'null'], pattern: '^[0-9]{2}$' },
  Ranged: { type: 'integer', minimum: 10, maximum: 120 },
  Huge: { type: 'integer' },
  Open: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
  Rate: { type: ['number', 'null'], minimum: 0.25, maximum: 4 },
  Flag: { type: 'boolean' },
  Nothing: { type: 'null' },
  Mixed: { type: ['integer', 'string', 'null'], minimum: 5, minLength: 2, pattern: '^[0-9]+$' },
  Either: { type: ['boolean', 'array'], items: { type: 'integer' }, maxItems: 2 },
  Constant: { const: 3 },
  NullConstant: { const: null },
  TypedEnum: { type: ['integer', 'null'], enum: [1, 2, null, 'three'] },
  BoundedEnum: { enum: ['a', 'bb', 'ccc', 7], minLength: 2 },
  List: { type: 'array', items: { type: 'integer', minimum: 0 }, minItems: 1, maxItems: 2 },
  Bag: { type: 'array' },
  Closed: {
    type: 'object',
    additionalProperties: false,
    required: ['a'],
    properties: { a: { type: 'string' }, b: { type: 'integer' }, 'odd name': {}, any: {} },
  },
  Loose: { type: 'object', required: ['a', 'undescribed'], properties: { a: { type: ['integer', 'null'] } } },
  Free: { type: 'object' },
  Unlimited: { type: 'object', additionalProperties: true, properties: { a: { type: 'string' } } },
  Untyped: { required: ['a'], properties: { a: { minimum: 3 } }, minLength: 2, maximum: 9, maxItems: 1 },
  RequiredAnything: { type: 'object', required: ['a'], properties: { a: {} } },
  Dependent: {
    type: 'object',
    properties: { a: {}, b: {}, c: {} },
    dependentRequired: { a: ['b', 'c'], b: ['c'] },
  },
  UntypedDependent: { dependentRequired: { a: ['b'] } },
  All: { allOf: [{ type: 'string' }, { minLength: 2 }, { maxLength: 3 }] },
  AllOfObjects: {
    type: 'object',
    allOf: [{ $ref: '#/components/schemas/Loose' }, { required: ['b'], properties: { b: { const: 1 } } }],
  },
  Any: { anyOf: [{ type: 'string' }, { type: 'integer', minimum: 3 }] },
  AnyField: {
    type: 'object',
    properties: { a: { enum: [0, 1, null] }, b: { enum: [0, 1, null] } },
    anyOf: [
      { required: ['a'], properties: { a: { const: 1 } } },
      { required: ['b'], properties: { b: { const: 1 } } },
    ],
  },
  NullableObject: { anyOf: [{ $ref: '#/components/schemas/Closed' }, { type: 'null' }] },
  One: { oneOf: [{ type: 'integer' }, { type: 'number', minimum: 10 }] },
  OneFragment: { type: 'object', oneOf: [{ required: ['a'] }, { required: ['b'] }] },
  Branches: {
    oneOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' }],
  },
  BranchesBeside: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string' }, name: { type: 'string' } },
    oneOf: [
      { required: ['kind'], properties: { kind: { const: 'a' }, size: { type: 'integer' } } },
      { required: ['kind'], properties: { kind: { enum: ['b', 'c'] }, size: { type: 'string' } } },
    ],
  },
  LooseBranches: {
    oneOf: [
      { type: 'object', properties: { kind: { const: 1 }, a: { type: 'integer' } } },
      { type: 'object', required: ['kind'], properties: { kind: { const: 2 } } },
    ],
  },
  OverlappingBranches: {
    oneOf: [
      { type: 'object', required: ['kind'], properties: { kind: { enum: [1, 2] } } },
      { type: 'object', required: ['kind', 'a'], properties: { kind: { enum: [2, 3] } } },
    ],
  },
  Circle: {
    allOf: [
      { $ref: '#/components/schemas/Shape' },
      {
        type: 'object',
        required: ['kind', 'radius'],
        properties: { kind: { const: 'circle' }, radius: { type: 'number' } },
      },
    ],
  },
  Square: {
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'side'],
    properties: { kind: { type: 'string', const: 'square' }, side: { type: 'number', minimum: 0 } },
  },
  Shape: { type: 'object', properties: { label: { type: 'string', maxLength: 2 } } },
  Not: { not: { type: 'string', minLength: 2 } },
  NotTogether: { type: 'object', properties: { a: {}, b: {} }, not: { required: ['a', 'b'] } },
  Condition: {
    type: 'object',
    additionalProperties: false,
    required: ['mode'],
    properties: { mode: { enum: [1, 2] }, at: { type: ['integer', 'null'] }, key: { type: 'string' } },
    if: { required: ['mode'], properties: { mode: { const: 2 } } },
    then: { required: ['at'], properties: { at: { type: 'integer', minimum: 1 } } },
    else: { properties: { key: { maxLength: 2 } } },
  },
  VacuousCondition: {
    type: 'object',
    properties: { mode: { type: 'integer' } },
    if: { properties: { mode: { const: 2 } } },
    then: { required: ['at'] },
  },
  UntypedCondition: { if: { type: 'string' }, then: { maxLength: 1 }, else: { maximum: 5 } },
  HalfCondition: { type: 'integer', if: { minimum: 10 }, else: { maximum: 5 } },
  Rules: {
    type: 'object',
    additionalProperties: false,
    required: ['seat'],
    properties: {
      seat: { enum: [0, 1] },
      by: { enum: [1, 2, null] },
      key: { type: ['string', 'null'] },
      sms: { enum: [0, 1] },
      push: { enum: [0, 1, null] },
      ring: { enum: [0, 1, null] },
    },
    allOf: [
      {
        description: 'key is required when seat is 1 and by is 2.',
        if: { required: ['seat', 'by'], properties: { seat: { const: 1 }, by: { const: 2 } } },
        then: { required: ['key'], properties: { key: { type: 'string', minLength: 1 } } },
      },
      {
        if: { required: ['sms'], properties: { sms: { const: 1 } } },
        then: {
          anyOf: [
            { required: ['push'], properties: { push: { const: 1 } } },
            { required: ['ring'], properties: { ring: { const: 1 } } },
          ],
        },
      },
    ],
  },
  Nested: {
    type: 'object',
    required: ['shape'],
    properties: {
      shape: { $ref: '#/components/schemas/Branches' },
      rules: { type: 'array', maxItems: 2, items: { $ref: '#/components/schemas/Rules' } },
    },
  },
  Beside: { $ref: '#/components/schemas/Text', maxLength: 3 },
  BesideRules: { $ref: '#/components/schemas/Loose', anyOf: [{ required: ['x'] }, { required: ['y'] }] },
  Tree: {
    type: 'object',
    additionalProperties: false,
    required: ['value'],
    properties: {
      value: { type: 'integer' },
      children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
      next: { anyOf: [{ $ref: '#/components/schemas/Tree' }, { type: 'null' }] },
    },
  },
};
