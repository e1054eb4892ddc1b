import { fromPointer } from './json-pointer.js';
import type { OperationView } from './list-operations.js';
import { resolveReference } from './resolve-reference.js';
import type { Schema } from './schema.js';
import type { SpecDocument } from './spec-document.js';

/** Everything that a schema says of what stands at a JSON pointer; `*` and numbers lead into lists. Empty where it knows no such field. */
export function schemasAt(document: SpecDocument, schema: Schema, pointer: string): Schema[] {
  return schemasBelow(document, schema, fromPointer(pointer));
}

/** The same of an operation's flat input: parameters and body in one object, JSON texts as what they hold. */
export function inputSchemasAt(
  document: SpecDocument,
  { parameters, body }: OperationView,
  pointer: string,
): Schema[] {
  const [name, ...rest] = fromPointer(pointer);
  if (name === undefined) return [];
  const texts = { insideTexts: true };
  return [
    ...parameters
      .filter((parameter) => parameter.in !== 'header' && parameter.name === name)
      .flatMap(({ schema }) => schemasBelow(document, schema, rest, texts)),
    ...(body ? schemasBelow(document, body.schema, [name, ...rest], texts) : []),
  ];
}

function schemasBelow(
  document: SpecDocument,
  schema: Schema,
  path: readonly string[],
  texts = { insideTexts: false },
): Schema[] {
  const own = resolveReference<Schema>(document, schema);
  const { items, properties = {}, contentSchema, allOf = [], anyOf = [], oneOf = [] } = own;
  const [name, ...rest] = path;
  const inner = texts.insideTexts && contentSchema ? [contentSchema] : [];
  const same = [...inner, ...allOf, ...anyOf, ...oneOf].flatMap((part) =>
    schemasBelow(document, part, path, texts),
  );
  if (name === undefined) return [own, ...same];
  const field = /^(\*|\d+)$/.test(name) ? items : properties[name];
  return [...(field ? schemasBelow(document, field, rest, texts) : []), ...same];
}
