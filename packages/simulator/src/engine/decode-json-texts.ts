import type { Issue } from './issue.js';
import { resolveNode, type SchemaNode } from './schema-node.js';

/**
 * A copy of `value` in which every text that the schema calls JSON (`contentMediaType`, `contentSchema`) is replaced by
 * what it says, inner texts too. One that is no JSON is reported among `issues` and left as it is.
 */
export function decodeJsonTexts(
  document: unknown,
  schema: SchemaNode,
  value: unknown,
  issues: Issue[],
  path: readonly (string | number)[] = [],
): unknown {
  const node = resolveNode(document, schema);
  const below = (inner: SchemaNode, member: unknown, key: string | number) =>
    decodeJsonTexts(document, inner, member, issues, [...path, key]);
  if (isJsonText(node) && typeof value === 'string') {
    const content = parse(value);
    if (content) return decodeJsonTexts(document, node.contentSchema, content.value, issues, path);
    issues.push({ kind: 'malformed', field: path.join('.') });
    return value;
  }
  let decoded = value;
  for (const part of node.allOf ?? []) decoded = decodeJsonTexts(document, part, decoded, issues, path);
  const { items, properties } = node;
  if (items && Array.isArray(decoded)) return decoded.map((item, index) => below(items, item, index));
  if (!properties || typeof decoded !== 'object' || decoded === null || Array.isArray(decoded)) return decoded;
  return Object.fromEntries(
    Object.entries(decoded).map(([key, member]) => [
      key,
      Object.hasOwn(properties, key) ? below(properties[key] as SchemaNode, member, key) : member,
    ]),
  );
}

/** Whether there is a text to decode at all: most bodies have none, and some are large. */
export function holdsJsonText(document: unknown, schema: SchemaNode, seen = new Set<SchemaNode>()): boolean {
  const node = resolveNode(document, schema);
  if (seen.has(node)) return false;
  seen.add(node);
  const { items, properties = {}, allOf = [] } = node;
  const parts = [...Object.values(properties), ...allOf, ...(items ? [items] : [])];
  return isJsonText(node) || parts.some((part) => holdsJsonText(document, part, seen));
}

/** The document as it reads once its JSON texts are decoded: each is described by its content. */
export function withDecodedTexts<Node>(node: Node): Node {
  if (typeof node !== 'object' || node === null) return node;
  if (isJsonText(node)) return withDecodedTexts(node.contentSchema) as Node;
  const entries = Object.entries(node);
  const decoded = entries.map(([key, member]) => [key, withDecodedTexts(member)] as const);
  // Most parts of a document hold no JSON text, and need not be copied.
  if (decoded.every(([, member], index) => member === entries[index]?.[1])) return node;
  return (Array.isArray(node) ? decoded.map(([, item]) => item) : Object.fromEntries(decoded)) as Node;
}

function isJsonText<Node extends object>(node: Node): node is Node & { contentSchema: SchemaNode } {
  return 'contentMediaType' in node && node.contentMediaType === 'application/json' && 'contentSchema' in node;
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
