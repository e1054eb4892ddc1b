import type { Schema, Schemas } from '../spec/schema.js';
import { mergeSchemas } from './merge-schemas.js';

type Choose = (branches: readonly Schema[]) => Schema;

/** References and `allOf` written into one schema, a branch of each choice taken; conditions stay in `allOf`. */
export function flatten(schema: Schema, schemas: Schemas, choose: Choose): Schema {
  const { anyOf, oneOf, allOf = [], ...own } = mergeSchemas({}, schema, schemas);
  const isCondition = (part: Schema) => part.if !== undefined;
  const parts = [
    ...allOf.filter((part) => !isCondition(part)),
    ...[anyOf, oneOf].flatMap((branches) => (branches ? [choose(branches)] : [])),
  ];
  const base: Schema = { ...own, ...(allOf.some(isCondition) && { allOf: allOf.filter(isCondition) }) };
  return parts.reduce<Schema>(
    (merged, part) => mergeSchemas(merged, flatten(part, schemas, choose), schemas),
    base,
  );
}
