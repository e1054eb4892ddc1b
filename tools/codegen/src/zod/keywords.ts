import type { Schema } from '../spec/schema.js';

/** Types that a keyword speaks of; `number` stands for `integer`, too. */
export type KeywordType = 'string' | 'number' | 'array' | 'object';

type Keyword = Exclude<keyof Schema, `x-${string}`>;

/** What each keyword of the specs is about. A keyword that is not in this table is refused. */
export const keywords: Readonly<Record<Keyword, KeywordType | 'value' | 'rule' | 'annotation'>> = {
  type: 'value',
  enum: 'value',
  const: 'value',
  $ref: 'rule',
  allOf: 'rule',
  anyOf: 'rule',
  oneOf: 'rule',
  not: 'rule',
  if: 'rule',
  // biome-ignore lint/suspicious/noThenProperty: the name of a JSON Schema keyword; this table is never awaited
  then: 'rule',
  else: 'rule',
  dependentRequired: 'rule',
  properties: 'object',
  required: 'object',
  additionalProperties: 'object',
  items: 'array',
  minItems: 'array',
  maxItems: 'array',
  minimum: 'number',
  maximum: 'number',
  exclusiveMinimum: 'number',
  exclusiveMaximum: 'number',
  minLength: 'string',
  maxLength: 'string',
  pattern: 'string',
  contentMediaType: 'annotation',
  contentSchema: 'annotation',
  title: 'annotation',
  description: 'annotation',
  examples: 'annotation',
  default: 'annotation',
  deprecated: 'annotation',
  format: 'annotation',
};

/** Whether a key of a schema is one of the keywords in use. */
export function isKeyword(key: string): key is Keyword {
  return Object.hasOwn(keywords, key);
}
