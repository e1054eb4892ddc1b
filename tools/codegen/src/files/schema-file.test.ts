import { describe, expect, test } from 'vitest';
import type { Schemas } from '../spec/schema.js';
import { schemaFile } from './schema-file.js';

const schemas: Schemas = {
  Text: { type: 'string' },
  Ruled: {
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'string', default: 'x' }, b: { type: 'integer' } },
    dependentRequired: { a: ['b'] },
    not: { required: ['c'] },
    anyOf: [{ required: ['a'] }, { required: ['b'], properties: { b: { const: 1 } } }],
    allOf: [{ description: 'A rule.', if: { required: ['a'] }, else: { required: ['b'] } }],
  },
  Defaulted: { type: 'object', properties: { a: { type: 'string', default: 'x' } } },
  Chosen: {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'integer' } },
    anyOf: [{ $ref: '#/components/schemas/Ruled' }, { $ref: '#/components/schemas/Defaulted' }],
  },
  Open: { type: ['integer', 'null'], 'x-values': [{ value: 1, meaning: 'One.' }] },
  OpenText: { type: 'string', 'x-values': [{ value: 'a', meaning: 'A.' }] },
  OpenEither: { type: ['string', 'integer'], 'x-values': [{ value: 1, meaning: 'One.' }] },
  Closed: { type: 'integer', enum: [1, 2], 'x-values': [{ value: 1, meaning: 'One.' }] },
  Free: { type: 'object' },
  LongId: { type: 'integer', format: 'int64' },
  Sent: {
    type: 'object',
    properties: { id: { $ref: '#/components/schemas/LongId' }, count: { type: 'integer', format: 'int64' } },
  },
  Received: {
    type: 'object',
    properties: {
      id: { $ref: '#/components/schemas/LongId' },
      own: { type: ['integer', 'null'], format: 'int64' },
      kind: { type: 'integer', format: 'int64', enum: [1, 2] },
      known: { type: 'integer', format: 'int64', 'x-values': [{ value: 1, meaning: 'One.' }] },
      small: { type: 'integer' },
    },
  },
};

const content = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});

/** The types as emitted, without comments and line breaks. */
async function typeOf(name: string): Promise<string> {
  const document = {
    openapi: '3.1.1',
    info: { title: 't', version: '1' },
    paths: {
      '/': {
        post: {
          operationId: 'send',
          requestBody: content('Sent'),
          responses: { 200: { description: '', ...content('Received') } },
        },
      },
    },
    components: { schemas },
  };
  const source = (await schemaFile(document)).replace(/\/\*\*.*?\*\//gs, '').replace(/\s+/g, ' ');
  return (
    new RegExp(`schemas: {.*? ${name}: (.*?;?) (?:[A-Z]\\w+: |}; responses)`).exec(source)?.[1] ?? 'nothing'
  );
}

describe('schemaFile', () => {
  test.each([
    ['Ruled', '{ a: string; b?: number; };'],
    ['Defaulted', '{ a?: string; };'],
    ['Chosen', '{ id: number; } & (components["schemas"]["Ruled"] | components["schemas"]["Defaulted"]);'],
    ['Open', '1 | (number & {}) | null;'],
    ['OpenText', '"a" | (string & {});'],
    ['OpenEither', '1 | (number & {}) | (string & {});'],
    ['Closed', '1 | 2;'],
    ['Free', 'Record<string, unknown>;'],
    ['LongId', 'number;'],
    ['Sent', '{ id?: components["schemas"]["LongId"]; count?: number; };'],
    [
      'Received',
      '{ id?: number | string; own?: number | string | null; kind?: 1 | 2; known?: 1 | (number & {}) | (string & {}); small?: number; };',
    ],
  ])('writes %s', async (name, type) => {
    expect(await typeOf(name)).toBe(type);
  });
});
