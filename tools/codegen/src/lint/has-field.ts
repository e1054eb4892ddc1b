import type { OperationView } from '../spec/list-operations.js';
import { resolveReference } from '../spec/resolve-reference.js';
import type { Schema } from '../spec/schema.js';
import type { SpecDocument } from '../spec/spec-document.js';

/** Whether a request of an operation can hold a field: a parameter, or one of the body at any depth. */
export function hasField(
  document: SpecDocument,
  { parameters, body }: OperationView,
  path: readonly string[],
): boolean {
  if (
    parameters.some(({ name, schema }) => name === path[0] && schemaHasField(document, schema, path.slice(1)))
  )
    return true;
  return body !== undefined && schemaHasField(document, body.schema, path);
}

function schemaHasField(document: SpecDocument, schema: Schema, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  const {
    properties = {},
    items,
    contentSchema,
    allOf = [],
    anyOf = [],
    oneOf = [],
  } = resolveReference<Schema>(document, schema);
  const field = properties[name];
  return (
    (field !== undefined && schemaHasField(document, field, rest)) ||
    [items, contentSchema].some((part) => part !== undefined && schemaHasField(document, part, path)) ||
    [...allOf, ...anyOf, ...oneOf].some((part) => schemaHasField(document, part, path))
  );
}
