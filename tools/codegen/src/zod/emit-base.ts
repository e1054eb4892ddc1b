import { list } from '../print/list.js';
import { literal } from '../print/literal.js';
import type { Scalar, Schema, TypeName } from '../spec/schema.js';
import { type EmitContext, useHelper } from './emit-context.js';
import { emitTyped } from './emit-typed.js';
import { typePhrase } from './expectation.js';
import { fitsBounds } from './fits-bounds.js';
import { type KeywordType, keywords } from './keywords.js';
import { typesOf } from './types-of.js';
import { withChecks } from './with-checks.js';

const typedGroups: readonly KeywordType[] = ['string', 'number', 'array', 'object'];

/** Whether a schema says something by itself, not only by reference or by rules over other schemas. */
export function hasBase(schema: Schema): boolean {
  return (
    schema.type !== undefined ||
    allowedValues(schema) !== undefined ||
    typedGroups.some((group) => hasKeywordsOf(schema, group))
  );
}

/** The expression for type, values and bounds of a schema; its other rules are attached as checks. */
export function emitBase(
  schema: Schema,
  pointer: string,
  context: EmitContext,
  assumed: TypeName | undefined,
): string {
  if (!hasBase(schema)) return schema.$ref ? context.refer(schema.$ref) : 'z.unknown()';
  const values = allowedValues(schema);
  if (!values) return emitByType(schema, typesOf(schema) ?? (assumed && [assumed]), pointer, context);
  const fitting = values.filter((value) => fitsBounds(value, schema));
  if (fitting.length === 0)
    throw new Error(`${context.file}#${pointer}/enum: no value is of the type and in the bounds given`);
  return `z.literal(${literal(fitting.length === 1 ? fitting[0] : fitting)})`;
}

function allowedValues({ const: constant, enum: values }: Schema): readonly Scalar[] | undefined {
  if (constant === undefined) return values;
  return values && !values.includes(constant) ? [] : [constant];
}

function emitByType(
  schema: Schema,
  types: readonly TypeName[] | undefined,
  pointer: string,
  context: EmitContext,
): string {
  if (!types) return withChecks('z.unknown()', groupChecks(schema, typedGroups, pointer, context));
  const solid = types.filter((type) => type !== 'null');
  const [only] = solid;
  if (only === undefined) return 'z.null()';
  if (solid.length === 1) {
    const expression = emitTyped(only, schema, pointer, context);
    return types.length === 1 ? expression : list('z.nullable(', [expression], ')');
  }
  const groups = typedGroups.filter((group) => solid.some((type) => groupOf(type) === group));
  return withChecks('z.unknown()', [
    `${useHelper(context, 'ofType')}(${literal(types)}, ${literal(typePhrase(types))})`,
    ...groupChecks(schema, groups, pointer, context),
  ]);
}

function groupChecks(
  schema: Schema,
  groups: readonly KeywordType[],
  pointer: string,
  context: EmitContext,
): string[] {
  return groups
    .filter((group) => hasKeywordsOf(schema, group))
    .map((group) =>
      list(
        `${useHelper(context, 'forType')}(`,
        [literal(group), emitTyped(group, schema, pointer, context)],
        ')',
      ),
    );
}

function hasKeywordsOf(schema: Schema, group: KeywordType): boolean {
  return Object.entries(keywords).some(
    ([keyword, about]) => about === group && Object.hasOwn(schema, keyword),
  );
}

function groupOf(type: TypeName): TypeName {
  return type === 'integer' ? 'number' : type;
}
