import type { Choices } from './choices.js';
import { behind, type Schema, type TypeName } from './schema.js';

/** A schema without references, branches and conditions: what they come to for one value. */
export interface FlatSchema {
  types: readonly TypeName[] | undefined;
  /** The only values. */
  values: readonly unknown[] | undefined;
  patterns: string[];
  minimum: number;
  maximum: number;
  minLength: number;
  maxLength: number;
  minItems: number;
  maxItems: number;
  items: Schema[];
  properties: Map<string, Schema[]>;
  required: Set<string>;
  forbidden: Set<string>;
  isClosed: boolean;
  /** The list grows while conditions are met: they may lead to others. */
  conditions: Condition[];
}

export interface Condition {
  readonly asks: Schema;
  readonly demands: Schema | undefined;
  readonly otherwise: Schema | undefined;
}

/** Two things that are demanded of a value cannot both be. */
export class Contradiction extends Error {}

export interface Flattening {
  readonly document: object;
  readonly choices: Choices;
}

export function flatten(flattening: Flattening, schema: Schema, place: string): FlatSchema {
  const flat: FlatSchema = {
    types: undefined,
    values: undefined,
    patterns: [],
    minimum: Number.NEGATIVE_INFINITY,
    maximum: Number.POSITIVE_INFINITY,
    minLength: 0,
    maxLength: Number.POSITIVE_INFINITY,
    minItems: 0,
    maxItems: Number.POSITIVE_INFINITY,
    items: [],
    properties: new Map(),
    required: new Set(),
    forbidden: new Set(),
    isClosed: false,
    conditions: [],
  };
  demand(flattening, flat, schema, place);
  return flat;
}

/** Adds to `flat` what a further schema demands. @throws Contradiction */
export function demand(flattening: Flattening, flat: FlatSchema, schema: Schema, place: string): void {
  const { document, choices } = flattening;
  if (schema.contentSchema) {
    demand(flattening, flat, schema.contentSchema, place);
    return;
  }
  if (schema.$ref !== undefined)
    demand(flattening, flat, behind(document, schema.$ref), `${place}${nameOf(schema.$ref)}`);
  addScalars(flat, schema);
  addMembers(flat, schema);
  for (const [index, part] of (schema.allOf ?? []).entries())
    demand(flattening, flat, part, `${place}&${index}`);
  for (const branches of [schema.anyOf, schema.oneOf]) {
    if (!branches) continue;
    const branch = choices.pick(`${place} branch`, branches.length);
    demand(flattening, flat, branches[branch] as Schema, `${place}|${branch}`);
  }
  if (schema.if) flat.conditions.push({ asks: schema.if, demands: schema.then, otherwise: schema.else });
}

function nameOf(reference: string): string {
  return `(${reference.slice(reference.lastIndexOf('/') + 1)})`;
}

function addScalars(flat: FlatSchema, schema: Schema): void {
  if (schema.type !== undefined) flat.types = common(flat.types, [schema.type].flat());
  if (schema.enum) flat.values = commonValues(flat.values, schema.enum);
  if (schema.const !== undefined) flat.values = commonValues(flat.values, [schema.const]);
  if (schema.pattern !== undefined) flat.patterns.push(schema.pattern);
  flat.minimum = Math.max(flat.minimum, schema.minimum ?? flat.minimum, above(schema.exclusiveMinimum));
  flat.maximum = Math.min(flat.maximum, schema.maximum ?? flat.maximum, below(schema.exclusiveMaximum));
  flat.minLength = Math.max(flat.minLength, schema.minLength ?? 0);
  flat.maxLength = Math.min(flat.maxLength, schema.maxLength ?? flat.maxLength);
  flat.minItems = Math.max(flat.minItems, schema.minItems ?? 0);
  flat.maxItems = Math.min(flat.maxItems, schema.maxItems ?? flat.maxItems);
}

/** Exclusive bounds are integers' only. */
function above(bound = Number.NEGATIVE_INFINITY): number {
  return bound + 1;
}

function below(bound = Number.POSITIVE_INFINITY): number {
  return bound - 1;
}

function addMembers(flat: FlatSchema, schema: Schema): void {
  if (schema.items) flat.items.push(schema.items);
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    flat.properties.set(name, [...(flat.properties.get(name) ?? []), property]);
  for (const name of schema.required ?? []) flat.required.add(name);
  if ([...flat.required].some((name) => flat.forbidden.has(name))) throw new Contradiction();
  if (schema.additionalProperties === false) flat.isClosed = true;
  for (const [name, required] of Object.entries(schema.dependentRequired ?? {}))
    flat.conditions.push({ asks: { required: [name] }, demands: { required }, otherwise: undefined });
}

function common(known: readonly TypeName[] | undefined, further: readonly TypeName[]): readonly TypeName[] {
  if (!known) return further;
  const isIn = (types: readonly TypeName[], type: TypeName) =>
    types.includes(type) || (type === 'integer' && types.includes('number'));
  const both = [...new Set([...known, ...further])].filter((type) => isIn(known, type) && isIn(further, type));
  if (both.length === 0) throw new Contradiction();
  return both;
}

function commonValues(known: readonly unknown[] | undefined, further: readonly unknown[]): readonly unknown[] {
  const both = known ? known.filter((value) => further.includes(value)) : further;
  if (both.length === 0) throw new Contradiction();
  return both;
}
