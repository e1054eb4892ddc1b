import { literal } from '../print/literal.js';
import { propertyName } from '../print/property-name.js';
import type { Scalar, Schema, TypeName } from '../spec/schema.js';
import { fitsBounds } from '../zod/fits-bounds.js';
import { typesOf } from '../zod/types-of.js';
import { emitBounds } from './emit-bounds.js';
import type { PredicateFunctions } from './predicate-functions.js';

/**
 * Turns a JSON Schema into conditions over `value`, an expression without side effects: all of them are true of exactly the plain values that the zod
 * schema of `emitSchema` takes. `place` names functions that they need.
 */
export function emitConditions(
  schema: Schema,
  value: string,
  place: string,
  functions: PredicateFunctions,
): string[] {
  const values = allowedValues(schema);
  return [
    ...(schema.$ref ? [`${functions.refer(schema.$ref)}(${value})`] : []),
    ...(values ? [isOneOf(values, value)] : emitByType(schema, value, place, functions)),
    ...emitRules(schema, value, place, functions),
  ];
}

/** The conditions as one that can stand anywhere. */
export function conjunction(conditions: readonly string[]): string {
  const [only = 'true'] = conditions;
  return conditions.length > 1 ? `(${conditions.join(' && ')})` : only;
}

function allowedValues(schema: Schema): readonly Scalar[] | undefined {
  const { const: constant, enum: values } = schema;
  if (constant === undefined) return values?.filter((value) => fitsBounds(value, schema));
  return values && !values.includes(constant) ? [] : [constant].filter((value) => fitsBounds(value, schema));
}

function isOneOf(values: readonly Scalar[], value: string): string {
  const tests = values.map((allowed) => `${value} === ${literal(allowed)}`);
  return tests.length === 0 ? 'false' : either(tests);
}

/** Conditions of which one must be true. */
function either(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] as string) : `(${conditions.join(' || ')})`;
}

const typeTests: Readonly<Record<TypeName, (value: string, functions: PredicateFunctions) => string>> = {
  string: (value) => `typeof ${value} === 'string'`,
  number: (value) => `(typeof ${value} === 'number' && Number.isFinite(${value}))`,
  integer: (value) => `(typeof ${value} === 'number' && Number.isInteger(${value}))`,
  boolean: (value) => `typeof ${value} === 'boolean'`,
  null: (value) => `${value} === null`,
  array: (value) => `Array.isArray(${value})`,
  object: (value, functions) => `${functions.helper('isObject')}(${value})`,
};

/** What stands for another type: keywords of a type say nothing about values of others. */
const otherTypes: Readonly<Record<string, (value: string, functions: PredicateFunctions) => string>> = {
  string: (value) => `typeof ${value} !== 'string'`,
  number: (value) => `typeof ${value} !== 'number'`,
  array: (value) => `!Array.isArray(${value})`,
  object: (value, functions) => `!${functions.helper('isObject')}(${value})`,
};

function emitByType(schema: Schema, value: string, place: string, functions: PredicateFunctions): string[] {
  const types = typesOf(schema);
  const [only] = types ?? [];
  if (types?.length === 1 && only !== undefined) {
    const bounds = emitBounds(only, schema, value, place, functions);
    return [typeTests[only](value, functions), ...bounds];
  }
  const groups = ['string', 'number', 'array', 'object'] as const;
  const guarded = groups.flatMap((group) => {
    const bounds = emitBounds(group, schema, value, place, functions);
    return bounds.length === 0 ? [] : [`(${otherTypes[group]?.(value, functions)} || ${conjunction(bounds)})`];
  });
  const tests = types?.map((type) => typeTests[type](value, functions));
  return [...(tests ? [either(tests)] : []), ...guarded];
}

/** What a schema says over other schemas. */
function emitRules(schema: Schema, value: string, place: string, functions: PredicateFunctions): string[] {
  const { allOf = [], anyOf, oneOf, not, dependentRequired } = schema;
  const inner = (part: Schema) => conjunction(emitConditions(part, value, place, functions));
  const count = oneOf?.map((part) => `Number(${inner(part)})`).join(' + ');
  return [
    ...allOf.map(inner),
    ...(anyOf ? [either(anyOf.map(inner))] : []),
    ...(count === undefined ? [] : [`${count} === 1`]),
    ...(not ? [`!(${inner(not)})`] : []),
    ...emitIf(schema, inner),
    ...(dependentRequired ? [emitDependencies(dependentRequired, value, functions)] : []),
  ];
}

function emitIf(schema: Schema, inner: (part: Schema) => string): string[] {
  if (!schema.if || (!schema.then && !schema.else)) return [];
  const [demand, otherwise] = [schema.then, schema.else].map((part) => (part ? inner(part) : 'true'));
  return [`(${inner(schema.if)} ? ${demand} : ${otherwise})`];
}

function emitDependencies(
  dependencies: NonNullable<Schema['dependentRequired']>,
  value: string,
  functions: PredicateFunctions,
): string {
  const demands = Object.entries(dependencies).map(([name, needed]) => {
    const there = needed.map((each) => `${memberOf(value, each)} !== undefined`);
    return `(${memberOf(value, name)} === undefined || ${conjunction(there)})`;
  });
  return `(!${functions.helper('isObject')}(${value}) || ${conjunction(demands)})`;
}

/** The expression for a member of an object. */
export function memberOf(value: string, name: string): string {
  return propertyName(name) === name ? `${value}.${name}` : `${value}[${literal(name)}]`;
}
