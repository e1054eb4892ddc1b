import { schemasWithin } from '../spec/list-schemas.js';
import { resolveReference } from '../spec/resolve-reference.js';
import type { Schema, Schemas } from '../spec/schema.js';

/** Longest text made to stand beyond a bound; a longer bound is not tried. */
const longestText = 5000;

/** Values at and beside every bound that a schema mentions, anywhere in it. */
export function interestingValues(schema: Schema, schemas: Schemas): unknown[] {
  const seen = new Set<string>();
  const collect = (part: Schema): unknown[] =>
    schemasWithin(part, '').flatMap(({ schema: own }) => {
      const values = valuesBeside(own);
      if (!own.$ref || seen.has(own.$ref)) return values;
      seen.add(own.$ref);
      return [
        ...values,
        ...collect(resolveReference<Schema>({ components: { schemas } }, { $ref: own.$ref })),
      ];
    });
  return [...new Set([...collect(schema), ...always])];
}

const always = [
  null,
  true,
  false,
  '',
  'x',
  '😀',
  '\ud800',
  0,
  -1,
  1,
  0.5,
  1e21,
  2 ** 53 + 2,
  -(2 ** 60),
  [],
  {},
  [null],
];

function valuesBeside(schema: Schema): unknown[] {
  const bounds = [schema.minimum, schema.maximum, schema.exclusiveMinimum, schema.exclusiveMaximum];
  const lengths = [schema.minLength, schema.maxLength].filter(
    (length) => length !== undefined && length < longestText,
  );
  return [
    ...(schema.const === undefined ? [] : [schema.const]),
    ...(schema.enum ?? []),
    ...(schema.examples ?? []),
    ...bounds.flatMap((bound) =>
      bound === undefined ? [] : [bound - 1, bound - 0.5, bound, bound + 0.5, bound + 1],
    ),
    ...lengths.flatMap((length = 0) =>
      [length - 1, length, length + 1].flatMap((count) =>
        count < 0 ? [] : ['a'.repeat(count), '😀'.repeat(count)],
      ),
    ),
  ];
}
