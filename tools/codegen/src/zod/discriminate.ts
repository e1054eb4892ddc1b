import type { Scalar, Schema, TypeName } from '../spec/schema.js';
import { typesOf } from './types-of.js';

type Resolve = (schema: Schema) => Schema;

/** A field that tells the branches of a `oneOf` apart, and the values that each branch has for it. */
export interface Discriminator {
  readonly field: string;
  readonly values: readonly (readonly Scalar[])[];
}

/**
 * Finds a field that every branch requires with values of its own. Only then does at most one branch fit any value, so
 * that looking at the field's branch alone gives the verdict of `oneOf`.
 */
export function discriminate(
  branches: readonly Schema[],
  assumed: TypeName | undefined,
  resolve: Resolve,
): Discriminator | undefined {
  const parts = branches.map((branch) => partsOf(branch, resolve));
  const areObjects = parts.every((members) => members.some((member) => typesOf(member)?.join() === 'object'));
  if (!areObjects && assumed !== 'object') return undefined;
  const candidates = new Set(parts[0]?.flatMap(({ properties = {} }) => Object.keys(properties)));
  for (const field of candidates) {
    const values = parts.map((members) => valuesOf(members, field, resolve));
    const all = values.flatMap((own) => own ?? []);
    if (values.every((own) => own !== undefined) && new Set(all).size === all.length) return { field, values };
  }
  return undefined;
}

/** A schema and all that it includes: everything that a fitting value must fit. */
function partsOf(schema: Schema, resolve: Resolve): Schema[] {
  const own = resolve(schema);
  return [schema, own, ...(own.allOf ?? []).flatMap((member) => partsOf(member, resolve))];
}

function valuesOf(parts: readonly Schema[], field: string, resolve: Resolve): readonly Scalar[] | undefined {
  if (!parts.some(({ required }) => required?.includes(field))) return undefined;
  const schemas = parts.flatMap(({ properties }) => (properties?.[field] ? [resolve(properties[field])] : []));
  const constant = schemas.find((schema) => schema.const !== undefined)?.const;
  return constant === undefined ? schemas.find((schema) => schema.enum)?.enum : [constant];
}
