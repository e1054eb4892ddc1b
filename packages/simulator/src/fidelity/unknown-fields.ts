import type { Document } from '../engine/document.js';
import { resolveNode, type SchemaNode } from '../engine/schema-node.js';

/** Pointers, with `*` for every index, to the members of a value that its schema does not have. No name is shown that may be a value. */
export function unknownFields(document: Document, schema: SchemaNode, value: unknown): string[] {
  return [...new Set(listUnknown(document, [schema], value, ''))];
}

function listUnknown(
  document: Document,
  schemas: readonly SchemaNode[],
  value: unknown,
  path: string,
): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = schemas.flatMap((schema) => partsOf(document, schema, value));
  if (Array.isArray(value)) {
    const items = parts.flatMap((part) => part.items ?? []);
    return items.length > 0 ? value.flatMap((item) => listUnknown(document, items, item, `${path}/*`)) : [];
  }
  const named = parts.flatMap((part) => (part.properties ? [part.properties] : []));
  // An object whose members the document leaves open.
  if (named.length === 0) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const inner = named.flatMap((properties) => (Object.hasOwn(properties, name) ? [properties[name]] : []));
    const here = `${path}/${fieldName(name)}`;
    return inner.length > 0 ? listUnknown(document, inner as SchemaNode[], member, here) : [here];
  });
}

/** The schema and all that it is put together from; of several shapes to choose from, those that the value can be. */
function partsOf(document: Document, schema: SchemaNode, value: object): SchemaNode[] {
  const node = resolveNode(document, schema);
  const choices = [...(node.oneOf ?? []), ...(node.anyOf ?? [])].map((choice) =>
    resolveNode(document, choice),
  );
  const possible = choices.filter((choice) => canBe(document, choice, value));
  const inner = [...(node.allOf ?? []), ...(possible.length > 0 ? possible : choices)];
  return [node, ...inner.flatMap((part) => partsOf(document, part, value))];
}

/** Whether the value has what the shape wants where it allows certain values only. */
function canBe(document: Document, { properties = {} }: SchemaNode, value: object): boolean {
  return Object.entries(properties).every(([name, property]) => {
    const { enum: values, const: constant } = resolveNode(document, property);
    const allowed = values ?? (constant === undefined ? undefined : [constant]);
    if (!allowed || !Object.hasOwn(value, name)) return true;
    return allowed.includes((value as Record<string, unknown>)[name]);
  });
}

const namePattern = /^[A-Za-z_]\w{0,63}$/;

export function fieldName(name: string): string {
  return namePattern.test(name) ? name : '(a name of another form)';
}
