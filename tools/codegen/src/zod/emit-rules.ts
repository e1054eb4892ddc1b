import { list } from '../print/list.js';
import { literal } from '../print/literal.js';
import type { Schema, TypeName } from '../spec/schema.js';
import { alternativesOf } from './alternatives-of.js';
import { checkKeywords } from './check-keywords.js';
import { discriminate } from './discriminate.js';
import { hasBase } from './emit-base.js';
import { type EmitContext, useHelper } from './emit-context.js';
import { emitSchema } from './emit-schema.js';
import { because, choicePhrase, phrase } from './expectation.js';
import { typesOf } from './types-of.js';

/** What the schema around a rule says about it. */
interface Surroundings {
  /** The only type that the value can have, if there is one. */
  readonly assumed: TypeName | undefined;
  /** The sentence that explains the rule, when the schema is nothing but a rule of the one around it. */
  readonly reason: string | undefined;
}

type RuleEmitter = (schema: Schema, pointer: string, context: EmitContext, around: Surroundings) => string[];

const emitters: readonly RuleEmitter[] = [
  emitReference,
  emitAllOf,
  emitAnyOf,
  emitOneOf,
  emitNot,
  emitCondition,
  emitDependencies,
];

/** The checks for what a schema says over other schemas. */
export function emitRules(
  schema: Schema,
  pointer: string,
  context: EmitContext,
  around: Surroundings,
): string[] {
  const types = typesOf(schema) ?? typesOf(context.resolve(schema));
  const assumed = types?.length === 1 ? types[0] : around.assumed;
  return emitters.flatMap((emit) => emit(schema, pointer, context, { ...around, assumed }));
}

function emitReference(schema: Schema, _: string, context: EmitContext): string[] {
  // Without anything beside it the reference is the base itself.
  if (!schema.$ref || !hasBase(schema)) return [];
  return [`${useHelper(context, 'allOf')}(${context.refer(schema.$ref)})`];
}

function emitAllOf(
  { allOf = [] }: Schema,
  pointer: string,
  context: EmitContext,
  { assumed }: Surroundings,
): string[] {
  return allOf.flatMap((member, index) => {
    const place = `${pointer}/allOf/${index}`;
    const pureRule = !hasBase(member) && !member.$ref && checkKeywords(member).length === 0;
    if (pureRule) return emitRules(member, place, context, { assumed, reason: member.description });
    return [list(`${useHelper(context, 'allOf')}(`, [emitSchema(member, place, context, assumed)], ')')];
  });
}

function emitAnyOf(
  { anyOf }: Schema,
  pointer: string,
  context: EmitContext,
  { assumed, reason }: Surroundings,
): string[] {
  if (!anyOf) return [];
  const alternatives = alternativesOf(anyOf);
  const expected = because(`${alternatives ? 'at least one of ' : ''}${choicePhrase(anyOf, context)}`, reason);
  return [
    list(
      `${useHelper(context, 'anyOf')}(`,
      [
        branchList(anyOf, `${pointer}/anyOf`, context, assumed),
        literal(expected),
        ...(alternatives ? [literal(alternatives)] : []),
      ],
      ')',
    ),
  ];
}

function emitOneOf(
  { oneOf }: Schema,
  pointer: string,
  context: EmitContext,
  { assumed, reason }: Surroundings,
): string[] {
  if (!oneOf) return [];
  const found = discriminate(oneOf, assumed, context.resolve);
  if (!found) {
    const expected = because(`exactly one of ${choicePhrase(oneOf, context)}`, reason);
    const branches = branchList(oneOf, `${pointer}/oneOf`, context, assumed);
    return [list(`${useHelper(context, 'exactlyOne')}(`, [branches, literal(expected)], ')')];
  }
  const branches = oneOf.map((branch, index) =>
    list(
      '[',
      [literal(found.values[index]), emitSchema(branch, `${pointer}/oneOf/${index}`, context, assumed)],
      ']',
    ),
  );
  return [list(`${useHelper(context, 'branchBy')}(`, [literal(found.field), list('[', branches, ']')], ')')];
}

function emitNot(
  { not }: Schema,
  pointer: string,
  context: EmitContext,
  { assumed, reason }: Surroundings,
): string[] {
  if (!not) return [];
  const expected = because(`not ${phrase(not, context) ?? 'a value of this shape'}`, reason);
  return [
    list(
      `${useHelper(context, 'not')}(`,
      [emitSchema(not, `${pointer}/not`, context, assumed), literal(expected)],
      ')',
    ),
  ];
}

function emitCondition(
  schema: Schema,
  pointer: string,
  context: EmitContext,
  { assumed, reason }: Surroundings,
): string[] {
  if (!schema.if || (!schema.then && !schema.else)) return [];
  const consequences = [
    ...(schema.then ? [`demand: ${emitSchema(schema.then, `${pointer}/then`, context, assumed)}`] : []),
    ...(schema.else ? [`otherwise: ${emitSchema(schema.else, `${pointer}/else`, context, assumed)}`] : []),
    ...(reason ? [`because: ${literal(reason.trim())}`] : []),
  ];
  const condition = emitSchema(schema.if, `${pointer}/if`, context, assumed);
  return [list(`${useHelper(context, 'when')}(`, [condition, list('{', consequences, '}', ' ')], ')')];
}

function emitDependencies(
  { dependentRequired }: Schema,
  pointer: string,
  context: EmitContext,
  around: Surroundings,
): string[] {
  if (!dependentRequired) return [];
  if (!around.reason) return [`${useHelper(context, 'dependentRequired')}(${literal(dependentRequired)})`];
  return Object.entries(dependentRequired).flatMap(([name, required]) =>
    // biome-ignore lint/suspicious/noThenProperty: the name of a JSON Schema keyword; this schema is never awaited
    emitCondition({ if: { required: [name] }, then: { required } }, pointer, context, around),
  );
}

function branchList(
  branches: readonly Schema[],
  pointer: string,
  context: EmitContext,
  assumed: TypeName | undefined,
): string {
  return list(
    '[',
    branches.map((branch, index) => emitSchema(branch, `${pointer}/${index}`, context, assumed)),
    ']',
  );
}
