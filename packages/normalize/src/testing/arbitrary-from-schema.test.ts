import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFromSchema } from './arbitrary-from-schema.js';
import { leafPathsOf } from './leaf-paths.js';
import { readSpec, responseSchema, type Schema, type Spec, webhookSchema } from './read-spec.js';

const spec: Spec = {
  paths: {},
  components: { schemas: { Word: { type: 'string', 'x-values': [{ value: 'listed' }] } } },
};
const schema: Schema = {
  type: 'object',
  required: ['word', 'code'],
  additionalProperties: false,
  properties: {
    word: { $ref: '#/components/schemas/Word' },
    code: { type: ['integer', 'string'], enum: [9, '9'] },
    rows: { type: 'array', items: { type: 'object', properties: { count: { type: 'integer', minimum: 0 } } } },
    choice: {
      anyOf: [{ properties: { one: { type: 'boolean' } } }, { properties: { two: { type: 'null' } } }],
    },
  },
};

describe('arbitraryFromSchema', () => {
  it('makes what the schema says, listed values and others', () => {
    const values = fc.sample(arbitraryFromSchema(schema, spec), { numRuns: 300, seed: 1 }) as Record<
      string,
      unknown
    >[];
    const words = values.map(({ word }) => word);
    expect(words).toContain('listed');
    expect(words.some((word) => word !== 'listed')).toBe(true);
    expect(new Set(values.map(({ code }) => code))).toEqual(new Set([9, '9']));
    expect(values.some((value) => 'rows' in value) && values.some((value) => !('rows' in value))).toBe(true);
    const counts = values.flatMap(({ rows = [] }) =>
      (rows as { count?: number }[]).map(({ count = 0 }) => count),
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['huawei', 'processDialog'],
    ['alibaba', 'dialogue'],
  ])('makes answers of %s %s', (vendor, operation) => {
    const document = readSpec(vendor);
    const answers = fc.sample(arbitraryFromSchema(responseSchema(document, operation), document), 50);
    expect(answers.every((answer) => typeof answer === 'object' && answer !== null)).toBe(true);
  });
});

describe('leafPathsOf', () => {
  it('lists every leaf once, those of lists and choices too', () => {
    expect(leafPathsOf(schema, spec)).toEqual(['word', 'code', 'rows[].count', 'choice.one', 'choice.two']);
  });

  it('finds those of webhooks', () => {
    const document = readSpec('nxcloud');
    expect(leafPathsOf(webhookSchema(document, 'callCallback'), document).length).toBeGreaterThan(20);
  });
});
