import fc from 'fast-check';
import { resolveSchema, type Schema, type Spec } from './read-spec.js';

const deepest = 8;

/**
 * Any value that a vendor's document allows: documented values and examples as often as values that nobody has listed,
 * optional members there or not, and members beside the described ones where an object is open. Conditions (`if`) are left out,
 * so that more comes than a vendor would send, not less.
 */
export function arbitraryFromSchema(schema: Schema, spec: Spec, depth = 0): fc.Arbitrary<unknown> {
  const resolved = resolveSchema(schema, spec);
  const branches = resolved.anyOf ?? resolved.oneOf;
  if (branches !== undefined) {
    const { anyOf: _anyOf, oneOf: _oneOf, ...own } = resolved;
    return fc.oneof(
      ...branches.map((branch) => arbitraryFromSchema({ ...own, allOf: [branch] }, spec, depth)),
    );
  }
  if (resolved.const !== undefined) return fc.constant(resolved.const);
  if (resolved.enum !== undefined) return fc.constantFrom(...resolved.enum);
  const types = typesOf(resolved);
  return fc.oneof(...types.map((type) => valueOfType(type, resolved, spec, depth)));
}

function typesOf({ type, properties, items }: Schema): readonly string[] {
  if (type !== undefined) return typeof type === 'string' ? [type] : type;
  if (properties !== undefined) return ['object'];
  return items === undefined ? ['any'] : ['array'];
}

function valueOfType(type: string, schema: Schema, spec: Spec, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return withListed(schema, 'number', fc.integer(rangeOf(schema)));
    case 'number':
      return withListed(
        schema,
        'number',
        fc.double({ ...rangeOf(schema), noNaN: true, noDefaultInfinity: true }),
      );
    case 'string':
      return withListed(schema, 'string', textOf(schema, spec, depth));
    case 'array':
      return depth >= deepest
        ? fc.constant([])
        : fc.array(arbitraryFromSchema(schema.items ?? {}, spec, depth + 1), { maxLength: 3 });
    case 'object':
      return objectOf(schema, spec, depth);
    default:
      return fc.jsonValue();
  }
}

function rangeOf({ minimum = -2_000_000, maximum = 2_000_000_000 }: Schema): { min: number; max: number } {
  return { min: minimum, max: Math.max(minimum, maximum) };
}

/** The values and examples that the vendor prints, beside any other. */
function withListed(
  schema: Schema,
  type: 'string' | 'number',
  any: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const printed = [...(schema['x-values'] ?? []).map(({ value }) => value), ...(schema.examples ?? [])];
  const listed = printed.filter((value) => typeof value === type);
  return listed.length === 0 ? any : fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...listed) }, any);
}

function textOf(schema: Schema, spec: Spec, depth: number): fc.Arbitrary<string> {
  const { pattern, contentSchema, minLength = 0, maxLength = minLength + 20 } = schema;
  if (contentSchema !== undefined)
    return arbitraryFromSchema(contentSchema, spec, depth + 1).map((value) => JSON.stringify(value));
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'));
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, minLength + 40) });
}

function objectOf(schema: Schema, spec: Spec, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const described = fc.record(
    Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => depth < deepest || required.includes(name))
        .map(([name, member]) => [name, arbitraryFromSchema(member, spec, depth + 1)]),
    ),
    { requiredKeys: required.filter((name) => Object.hasOwn(properties, name)) },
  );
  if (additionalProperties === false || depth >= deepest) return described;
  const member =
    additionalProperties === true
      ? fc.jsonValue({ maxDepth: 1 })
      : arbitraryFromSchema(additionalProperties, spec, depth + 1);
  const names = fc.constantFrom('unheardOf', 'constructor', 'toString', 'x'.repeat(40));
  return fc
    .tuple(fc.dictionary(names, member, { maxKeys: 1 }), described)
    .map(([undescribed, own]) => ({ ...undescribed, ...own }));
}
