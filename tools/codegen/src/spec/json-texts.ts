import type { OperationView } from './list-operations.js';
import { resolveReference } from './resolve-reference.js';
import type { Schema } from './schema.js';
import type { SpecDocument } from './spec-document.js';

/**
 * The members of an operation's input that travel as JSON inside a text, as pointers into the flat input: `*` stands for
 * the items of a list, and inner texts come before the ones that hold them.
 */
export function jsonTexts(document: SpecDocument, { parameters, body }: OperationView): string[] {
  const found = [
    ...parameters.flatMap(({ name, schema }) => textsWithin(document, schema, `/${name}`, new Set())),
    ...(body ? textsWithin(document, body.schema, '', new Set()) : []),
  ];
  return [...new Set(found)];
}

function textsWithin(
  document: SpecDocument,
  schema: Schema,
  pointer: string,
  above: ReadonlySet<Schema>,
): string[] {
  const own = resolveReference<Schema>(document, schema);
  if (above.has(own)) return [];
  const within = (part: Schema, place: string) => textsWithin(document, part, place, new Set(above).add(own));
  const { properties = {}, items, contentSchema, allOf = [], anyOf = [], oneOf = [] } = own;
  return [
    ...Object.entries(properties).flatMap(([name, field]) => within(field, `${pointer}/${name}`)),
    ...(items ? within(items, `${pointer}/*`) : []),
    ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => within(part, pointer)),
    ...(contentSchema ? [...within(contentSchema, pointer), pointer] : []),
  ];
}
