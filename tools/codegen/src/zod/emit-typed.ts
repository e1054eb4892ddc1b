import { list } from '../print/list.js';
import { literal } from '../print/literal.js';
import { propertyName } from '../print/property-name.js';
import { toPointer } from '../spec/json-pointer.js';
import type { Schema, TypeName } from '../spec/schema.js';
import { type EmitContext, useHelper } from './emit-context.js';
import { emitSchema } from './emit-schema.js';
import { withChecks } from './with-checks.js';

type Emitter = (schema: Schema, pointer: string, context: EmitContext) => string;

const emitters: Readonly<Record<TypeName, Emitter>> = {
  string: emitString,
  number: (schema) => withChecks('z.number()', numberChecks(schema)),
  integer: (schema, _, context) => withChecks(`${useHelper(context, 'integer')}()`, numberChecks(schema)),
  boolean: () => 'z.boolean()',
  null: () => 'z.null()',
  array: emitArray,
  object: emitObject,
};

/** The expression for values of one type, with the keywords that speak of that type. */
export function emitTyped(type: TypeName, schema: Schema, pointer: string, context: EmitContext): string {
  return emitters[type](schema, pointer, context);
}

function emitString(
  { minLength: min, maxLength: max, pattern }: Schema,
  _: string,
  context: EmitContext,
): string {
  const bounded = min !== undefined || max !== undefined;
  return withChecks('z.string()', [
    bounded ? `${useHelper(context, 'characters')}(${literal({ min, max })})` : undefined,
    pattern === undefined ? undefined : `z.regex(${new RegExp(pattern, 'u')})`,
  ]);
}

function numberChecks({
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
}: Schema): (string | undefined)[] {
  return [
    check('z.gte', minimum),
    check('z.lte', maximum),
    check('z.gt', exclusiveMinimum),
    check('z.lt', exclusiveMaximum),
  ];
}

function emitArray({ items, minItems, maxItems }: Schema, pointer: string, context: EmitContext): string {
  const base = items
    ? list(`${useHelper(context, 'arrayOf')}(`, [emitSchema(items, `${pointer}/items`, context)], ')')
    : 'z.array(z.unknown())';
  return withChecks(base, [check('z.minLength', minItems), check('z.maxLength', maxItems)]);
}

function emitObject(schema: Schema, pointer: string, context: EmitContext): string {
  const { properties = {}, required = [], additionalProperties } = schema;
  const fields = Object.entries(properties).map(([name, property]) => {
    const expression = emitSchema(property, `${pointer}/properties${toPointer([name])}`, context);
    return `${propertyName(name)}: ${required.includes(name) ? expression : list('z.optional(', [expression], ')')}`;
  });
  const undescribed = required.filter((name) => !Object.hasOwn(properties, name));
  const members = [...fields, ...undescribed.map((name) => `${propertyName(name)}: z.unknown()`)];
  return `z.${additionalProperties === false ? 'strictObject' : 'looseObject'}(${list('{', members, '}', ' ')})`;
}

function check(name: string, bound: number | undefined): string | undefined {
  return bound === undefined ? undefined : `${name}(${bound})`;
}
