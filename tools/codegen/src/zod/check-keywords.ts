import type { Schema, TypeName } from '../spec/schema.js';
import { isKeyword, keywords } from './keywords.js';
import { typesOf } from './types-of.js';

type Test = (value: unknown) => boolean;

const isCount: Test = (value) => Number.isInteger(value) && (value as number) >= 0;
const isNumber: Test = (value) => Number.isFinite(value);
const isText: Test = (value) => typeof value === 'string';
const isScalar: Test = (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value);
const isMap: Test = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(test);
const isNames: Test = (value) => Array.isArray(value) && value.every(isText);
const typeNames: readonly unknown[] = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'null',
] satisfies TypeName[];
const isTypeName: Test = (value) => typeNames.includes(value);

const forms: { readonly [keyword: string]: readonly [Test, string] } = {
  type: [(value) => isTypeName(value) || isListOf(isTypeName)(value), 'a type or a list of types'],
  enum: [isListOf(isScalar), 'a list of strings, numbers, booleans or null'],
  const: [isScalar, 'a string, number, boolean or null'],
  $ref: [(value) => isText(value) && (value as string).startsWith('#/'), 'a local reference, #/…'],
  allOf: [isListOf(isMap), 'a list of schemas'],
  anyOf: [isListOf(isMap), 'a list of schemas'],
  oneOf: [isListOf(isMap), 'a list of schemas'],
  not: [isMap, 'a schema'],
  if: [isMap, 'a schema'],
  // biome-ignore lint/suspicious/noThenProperty: the name of a JSON Schema keyword; this table is never awaited
  then: [isMap, 'a schema'],
  else: [isMap, 'a schema'],
  dependentRequired: [
    (value) => isMap(value) && Object.values(value as object).every(isNames),
    'lists of names',
  ],
  properties: [(value) => isMap(value) && Object.values(value as object).every(isMap), 'schemas by name'],
  required: [isNames, 'a list of names'],
  additionalProperties: [(value) => typeof value === 'boolean', 'true or false'],
  items: [isMap, 'a schema'],
  minItems: [isCount, 'a count'],
  maxItems: [isCount, 'a count'],
  minLength: [isCount, 'a count'],
  maxLength: [isCount, 'a count'],
  minimum: [isNumber, 'a number'],
  maximum: [isNumber, 'a number'],
  exclusiveMinimum: [isNumber, 'a number'],
  exclusiveMaximum: [isNumber, 'a number'],
  pattern: [isPattern, 'a regular expression'],
  contentMediaType: [(value) => value === 'application/json', 'application/json'],
  contentSchema: [isMap, 'a schema'],
};

/** One thing that the emitter cannot translate, and the keyword concerned. */
export interface KeywordFault {
  readonly keyword: string;
  readonly reason: string;
}

/** Everything about one schema, not its sub-schemas, that the emitter would refuse. */
export function checkKeywords(schema: Schema): KeywordFault[] {
  const faults: KeywordFault[] = [];
  const types = typesOf(schema)?.map((type) => (type === 'integer' ? 'number' : type));
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword.startsWith('x-')) continue;
    const [test, form] = forms[keyword] ?? [];
    if (!isKeyword(keyword)) faults.push({ keyword, reason: `the keyword ${keyword} is not supported` });
    else if (test && !test(value)) faults.push({ keyword, reason: `${keyword} must be ${form}` });
    else if (isTypedKeyword(keyword) && types && !types.some((type) => type === keywords[keyword])) {
      faults.push({ keyword, reason: `${keyword} has no effect on type ${types.join(', ')}` });
    }
  }
  return faults.length > 0 ? faults : contradictions(schema);
}

function contradictions(schema: Schema): KeywordFault[] {
  const { properties = {}, required = [], additionalProperties } = schema;
  const faults: KeywordFault[] = [];
  if (Object.hasOwn(properties, '__proto__'))
    faults.push({ keyword: 'properties', reason: 'a field cannot be named __proto__' });
  for (const name of additionalProperties === false ? required : []) {
    if (!Object.hasOwn(properties, name)) {
      faults.push({
        keyword: 'required',
        reason: `requires ${name}, which additionalProperties: false forbids`,
      });
    }
  }
  if ((schema.then || schema.else) && !schema.if)
    faults.push({ keyword: 'then', reason: 'then or else stands without if' });
  return [...faults, ...contentFaults(schema)];
}

const textBounds = ['enum', 'const', 'minLength', 'maxLength', 'pattern'] as const;

/** JSON in a text is described by its content: bounds on the text would say something about what the caller never sees. */
function contentFaults(schema: Schema): KeywordFault[] {
  if ((schema.contentSchema === undefined) !== (schema.contentMediaType === undefined))
    return [{ keyword: 'contentMediaType', reason: 'contentMediaType and contentSchema stand together' }];
  if (!schema.contentSchema) return [];
  if (!typesOf(schema)?.includes('string'))
    return [{ keyword: 'contentSchema', reason: 'contentSchema needs type: string' }];
  return textBounds
    .filter((keyword) => schema[keyword] !== undefined)
    .map((keyword) => ({
      keyword,
      reason: `${keyword} beside contentSchema; a bound on the text is an x-limit`,
    }));
}

function isTypedKeyword(keyword: keyof typeof keywords): boolean {
  return ['string', 'number', 'array', 'object'].includes(keywords[keyword]);
}

function isPattern(value: unknown): boolean {
  try {
    return typeof value === 'string' && new RegExp(value, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
