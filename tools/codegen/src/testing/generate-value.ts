import * as fc from 'fast-check';
import type { Schema, Schemas, TypeName } from '../spec/schema.js';
import { keywords } from '../zod/keywords.js';
import { typesOf } from '../zod/types-of.js';
import { flatten } from './flatten-schema.js';
import { mergeSchemas } from './merge-schemas.js';
import type { Verdict } from './oracle.js';
import { pick } from './pick.js';

/** What a generated value is made with. */
export interface Generation {
  readonly draw: fc.GeneratorValue;
  readonly schemas: Schemas;
  readonly fits: Verdict;
}

const depthLimit = 5;

/** A value that most likely fits a schema: conditions are followed, `not` and the uniqueness of `oneOf` are left to luck. */
export function generateValue(generation: Generation, schema: Schema, depth = 0): unknown {
  const { draw, schemas } = generation;
  const flat = flatten(schema, schemas, (branches) => pick(draw, branches));
  if (flat.const !== undefined) return flat.const;
  if (flat.enum) return pick(draw, flat.enum);
  return generators[chooseType(generation, flat)](generation, flat, depth);
}

type Generator = (generation: Generation, schema: Schema, depth: number) => unknown;

const generators: Readonly<Record<TypeName, Generator>> = {
  null: () => null,
  boolean: ({ draw }) => draw(fc.boolean),
  integer: (generation, schema) => generateInteger(generation, schema),
  number: (generation, schema) => generateNumber(generation, schema),
  string: (generation, schema) => generateString(generation, schema),
  array: (generation, schema, depth) => generateArray(generation, schema, depth),
  object: (generation, schema, depth) => generateObject(generation, schema, depth),
};

function chooseType({ draw }: Generation, schema: Schema): TypeName {
  const speaksOfFields = schema.dependentRequired ?? conditionalFields(schema)[0];
  const implied = speaksOfFields
    ? 'object'
    : (Object.keys(schema)
        .map((keyword) => keywords[keyword as keyof typeof keywords])
        .find((about) => Object.hasOwn(generators, about ?? '')) as TypeName | undefined);
  const types = typesOf(schema) ?? (implied ? [implied] : (['string', 'integer', 'boolean', 'null'] as const));
  const solid = types.filter((type) => type !== 'null');
  const mayBeNull = types.length > solid.length;
  if (solid.length === 0 || (mayBeNull && draw(fc.nat, { max: 4 }) === 0)) return 'null';
  return pick(draw, solid);
}

function generateInteger({ draw }: Generation, schema: Schema): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const min = Math.max(Math.ceil(minimum ?? -1000), Math.floor((exclusiveMinimum ?? -1001) + 1));
  const max = Math.min(Math.floor(maximum ?? min + 2000), Math.ceil((exclusiveMaximum ?? min + 2001) - 1));
  return max < min ? min : draw(fc.integer, { min, max });
}

function generateNumber({ draw }: Generation, schema: Schema): number {
  const { exclusiveMinimum, exclusiveMaximum } = schema;
  const min = exclusiveMinimum ?? schema.minimum ?? -1e6;
  const max = exclusiveMaximum ?? schema.maximum ?? min + 2e6;
  return draw(fc.double, {
    min,
    max,
    minExcluded: exclusiveMinimum !== undefined,
    maxExcluded: exclusiveMaximum !== undefined,
    noNaN: true,
  });
}

function generateString(
  { draw }: Generation,
  { pattern, minLength = 0, maxLength = minLength + 12 }: Schema,
): string {
  if (pattern) return draw(textMatching, pattern);
  const most = Math.min(maxLength, minLength + 40);
  return draw(fc.string, { unit: 'binary', minLength, maxLength: most, size: 'max' });
}

/** Takes the pattern as text: the generator takes any two regular expressions for the same one. */
function textMatching(pattern: string): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(pattern, 'u'));
}

function generateArray(
  generation: Generation,
  { items = {}, minItems = 0, maxItems = 3 }: Schema,
  depth: number,
): unknown[] {
  const most = depth >= depthLimit ? minItems : Math.min(maxItems, minItems + 2);
  const length = generation.draw(fc.integer, { min: minItems, max: Math.max(minItems, most) });
  return Array.from({ length }, () => generateValue(generation, items, depth + 1));
}

function generateObject(generation: Generation, schema: Schema, depth: number): Record<string, unknown> {
  const { required = [], dependentRequired = {} } = schema;
  const undescribed = [
    ...Object.keys(dependentRequired).map((name): [string, Schema] => [name, {}]),
    ...shuffled(generation, conditionalFields(schema)),
  ];
  const properties = { ...Object.fromEntries(undescribed), ...schema.properties };
  const value: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(properties)) {
    const wanted = depth < depthLimit && generation.draw(fc.nat, { max: 2 }) > 0;
    if (required.includes(name) || wanted) value[name] = generateValue(generation, field, depth + 1);
  }
  for (const name of required)
    if (!Object.hasOwn(value, name)) value[name] = generateValue(generation, {}, depth + 1);
  for (let round = 0; round < 3; round += 1) meetDemands(generation, schema, value, depth);
  return value;
}

/** Changes the fields that conditions and dependencies speak of until they hold, most likely. */
function meetDemands(
  generation: Generation,
  schema: Schema,
  value: Record<string, unknown>,
  depth: number,
): void {
  for (const demand of demands(generation, schema, value)) {
    if (generation.fits(demand, value)) continue;
    const flat = flatten(demand, generation.schemas, (branches) => pick(generation.draw, branches));
    for (const name of new Set([...(flat.required ?? []), ...Object.keys(flat.properties ?? {})])) {
      const field = mergeSchemas(
        schema.properties?.[name] ?? {},
        flat.properties?.[name] ?? {},
        generation.schemas,
      );
      if (flat.required?.includes(name) || Object.hasOwn(value, name))
        value[name] = generateValue(generation, field, depth + 1);
    }
  }
}

/** Fields that the conditions of a schema speak of, which need not be among its own. */
function conditionalFields(schema: Schema): [string, Schema][] {
  return [schema, ...(schema.allOf ?? [])].flatMap((part) =>
    [part.if, part.then, part.else].flatMap((fragment) => Object.entries(fragment?.properties ?? {})),
  );
}

/** In any order: of a field that several conditions speak of, the last one counts. */
function shuffled<Item>({ draw }: Generation, items: readonly Item[]): Item[] {
  return draw(() => fc.shuffledSubarray([...items], { minLength: items.length }));
}

function demands({ fits }: Generation, schema: Schema, value: Record<string, unknown>): Schema[] {
  const conditions = [schema, ...(schema.allOf ?? [])].flatMap((part) => {
    const consequence = part.if && (fits(part.if, value) ? part.then : part.else);
    return consequence ? [consequence] : [];
  });
  const dependencies = Object.entries(schema.dependentRequired ?? {})
    .filter(([name]) => Object.hasOwn(value, name))
    .map(([, required]): Schema => ({ required }));
  return [...conditions, ...dependencies];
}
