import { camelCase } from '../spec/camel-case.js';
import { pascalCase } from '../spec/pascal-case.js';
import type { Schema, TypeName } from '../spec/schema.js';
import { conjunction, emitConditions, memberOf } from './emit-condition.js';
import type { PredicateFunctions } from './predicate-functions.js';

type Emitter = (schema: Schema, value: string, place: string, functions: PredicateFunctions) => string[];

const emitters: Readonly<Record<TypeName, Emitter>> = {
  string: emitText,
  number: emitNumber,
  integer: emitNumber,
  array: emitArray,
  object: emitObject,
  boolean: () => [],
  null: () => [],
};

/** Conditions for the keywords of a schema that speak of one type, over a value that is of it. */
export function emitBounds(
  type: TypeName,
  schema: Schema,
  value: string,
  place: string,
  functions: PredicateFunctions,
): string[] {
  return emitters[type](schema, value, place, functions);
}

/** Lengths count code points, and a text has at most as many of them as it has units: most texts need no counting. */
function emitText(
  { minLength = 0, maxLength, pattern }: Schema,
  value: string,
  _: string,
  functions: PredicateFunctions,
): string[] {
  const units = `${value}.length`;
  const count = () => `${functions.helper('countCharacters')}(${value})`;
  return [
    ...(minLength === 1 ? [`${units} > 0`] : []),
    ...(minLength > 1
      ? [`(${units} >= ${2 * minLength} || (${units} >= ${minLength} && ${count()} >= ${minLength}))`]
      : []),
    ...(maxLength === undefined
      ? []
      : [`(${units} <= ${maxLength} || (${units} <= ${2 * maxLength} && ${count()} <= ${maxLength}))`]),
    ...(pattern === undefined ? [] : [`${functions.pattern(pattern)}.test(${value})`]),
  ];
}

function emitNumber(
  { minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema,
  value: string,
): string[] {
  return Object.entries({
    '>=': minimum,
    '<=': maximum,
    '>': exclusiveMinimum,
    '<': exclusiveMaximum,
  }).flatMap(([operator, bound]) => (bound === undefined ? [] : [`${value} ${operator} ${bound}`]));
}

function emitArray(
  { items, minItems, maxItems }: Schema,
  value: string,
  place: string,
  functions: PredicateFunctions,
): string[] {
  return [
    ...(minItems === undefined ? [] : [`${value}.length >= ${minItems}`]),
    ...(maxItems === undefined ? [] : [`${value}.length <= ${maxItems}`]),
    ...(items ? [`${value}.every(${functions.nameFor(items, `${place}Item`)})`] : []),
  ];
}

function emitObject(schema: Schema, value: string, place: string, functions: PredicateFunctions): string[] {
  const { properties = {}, required = [], additionalProperties } = schema;
  const names = [...new Set([...Object.keys(properties), ...required])];
  return [
    ...(additionalProperties === false ? [`${functions.onlyNames(names, place)}(${value})`] : []),
    ...names.flatMap((name) => {
      const member = memberOf(value, name);
      const field = properties[name] ?? {};
      const fits = emitConditions(field, member, place + pascalCase(camelCase(name)), functions);
      if (!required.includes(name))
        return fits.length === 0 ? [] : [`(${member} === undefined || ${conjunction(fits)})`];
      const isTyped = field.type !== undefined || field.const !== undefined || field.enum !== undefined;
      return isTyped ? fits : [`${member} !== undefined`, ...fits];
    }),
  ];
}
