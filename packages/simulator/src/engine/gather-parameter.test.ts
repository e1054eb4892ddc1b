import { describe, expect, it } from 'vitest';
import { decodeJsonTexts, withDecodedTexts } from './decode-json-texts.js';
import { gatherParameter } from './gather-parameter.js';
import type { Issue } from './issue.js';
import type { SchemaNode } from './schema-node.js';

const jobText: SchemaNode = {
  type: 'string',
  contentMediaType: 'application/json',
  contentSchema: { $ref: '#/job' },
};
const document = {
  job: { type: 'object', properties: { id: { type: 'string' }, inner: jobText } },
  tag: { type: 'object', properties: { Key: { type: 'string' }, Value: { type: 'integer' } } },
};

describe('a parameter is put together by its schema', () => {
  it.each<[SchemaNode, Record<string, string>, unknown]>([
    [{ type: 'string' }, { P: '5' }, '5'],
    [{ type: 'integer' }, { P: '-5' }, -5],
    [{ type: 'integer' }, { P: '5.0' }, '5.0'],
    [{ type: 'integer' }, { P: '' }, ''],
    [{ type: 'number' }, { P: '0.25' }, 0.25],
    [{ type: 'number' }, { P: '1e3' }, '1e3'],
    [{ type: ['integer', 'string'] }, { P: '5' }, '5'],
    [{ type: 'boolean' }, { P: 'true' }, true],
    [{ type: 'boolean' }, { P: 'TRUE' }, 'TRUE'],
    [{ type: 'array', items: { type: 'integer' } }, { 'P.2': '2', 'P.1': '1', 'P.10': '10' }, [1, 2, 10]],
    [{ type: 'array', items: { type: 'integer' } }, { 'P.0': '0', 'P.01': '1', 'P.x': '1' }, undefined],
    [{ type: 'array', items: { type: 'string' } }, { P: 'a' }, 'a'],
    [
      { type: 'array', items: { $ref: '#/tag' } },
      { 'P.1.Key': 'k', 'P.1.Value': '1' },
      [{ Key: 'k', Value: 1 }],
    ],
    [{ $ref: '#/tag' }, { 'P.Key': 'k', 'P.Other': 'x' }, { Key: 'k' }],
    [{ $ref: '#/tag' }, { Other: 'x' }, undefined],
  ])('%j of %j', (schema, sent, value) => {
    expect(gatherParameter(document, schema, 'P', sent)).toEqual(value);
  });
});

describe('a JSON text is replaced by what it says', () => {
  const decode = (schema: SchemaNode, value: unknown) => {
    const issues: Issue[] = [];
    return { value: decodeJsonTexts(document, schema, value, issues, ['P']), issues };
  };

  it('at any depth, and inside another one', () => {
    const inner = JSON.stringify({ id: 'inner' });
    const text = JSON.stringify({ id: '{"not":"decoded"}', inner });
    const list: SchemaNode = { type: 'array', items: jobText };
    expect(decode(list, [text, '{}'])).toEqual({
      value: [{ id: '{"not":"decoded"}', inner: { id: 'inner' } }, {}],
      issues: [],
    });
  });

  it('unless it is none, which is reported with its path', () => {
    const text = JSON.stringify({ inner: '{' });
    expect(decode(jobText, text)).toEqual({
      value: { inner: '{' },
      issues: [{ kind: 'malformed', field: 'P.inner' }],
    });
    expect(decode(jobText, 5)).toEqual({ value: 5, issues: [] });
  });

  it('and the document reads as if it had never been a text', () => {
    expect(withDecodedTexts({ list: { items: jobText } })).toEqual({ list: { items: { $ref: '#/job' } } });
  });
});
