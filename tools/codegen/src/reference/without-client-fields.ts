import { isFilledByClient } from '../spec/is-filled-by-client.js';
import type { OperationView } from '../spec/list-operations.js';
import { resolveReference } from '../spec/resolve-reference.js';
import type { Schema } from '../spec/schema.js';
import type { SpecDocument } from '../spec/spec-document.js';
import type { ExampleRequest } from './examples.js';

/** An example as a caller writes it: without the fields that the client fills. */
export function withoutClientFields(
  document: SpecDocument,
  view: OperationView,
  example: ExampleRequest,
): ExampleRequest {
  const filled = view.parameters.filter((parameter) => parameter['x-filled-by']).map(({ name }) => name);
  const own = Object.fromEntries(Object.entries(example).filter(([name]) => !filled.includes(name)));
  return view.body ? (strip(document, view.body.schema, own) as ExampleRequest) : own;
}

function strip(document: SpecDocument, schema: Schema, value: unknown): unknown {
  const { properties = {}, items, allOf = [], oneOf = [] } = resolveReference<Schema>(document, schema);
  if (Array.isArray(value)) return items ? value.map((member) => strip(document, items, member)) : value;
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const field = properties[name];
      if (!field) return [[name, member]];
      return isFilledByClient(document, field) ? [] : [[name, strip(document, field, member)]];
    }),
  );
  const fitting = oneOf.filter((branch) => hasConstants(document, branch, value));
  return [...allOf, ...fitting].reduce<unknown>((stripped, part) => strip(document, part, stripped), own);
}

/** Whether a branch of a choice is the one that a value's constants name. */
function hasConstants(document: SpecDocument, branch: Schema, value: object): boolean {
  const { properties = {} } = resolveReference<Schema>(document, branch);
  return Object.entries(properties).every(([name, field]) => {
    const { const: constant } = resolveReference<Schema>(document, field);
    return constant === undefined || (value as Record<string, unknown>)[name] === constant;
  });
}
