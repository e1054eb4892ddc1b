import type { Document, DocumentOperation } from './document.js';
import { resolveNode, type SchemaNode, typesOf } from './schema-node.js';

/** What an operation's JSON answer may hold at the top, by the document. */
export interface AnswerShape {
  properties: Readonly<Record<string, SchemaNode>>;
  /** Every member that the document requires, at the emptiest value that it allows: null, "", 0, false, [] or an object. */
  empty(): Readonly<Record<string, unknown>>;
}

export function answerShapeOf(document: Document, { responses }: DocumentOperation): AnswerShape {
  const schema = responses['200']?.content?.['application/json']?.schema ?? {};
  const { properties: nodes, required } = mergeParts(document, schema);
  const properties = Object.fromEntries(
    Object.entries(nodes).map(([name, node]) => [name, resolveNode(document, node)]),
  );
  return {
    properties,
    empty: () =>
      Object.fromEntries(required.map((name) => [name, emptyValue(document, properties[name] ?? {})])),
  };
}

interface Merged {
  properties: Readonly<Record<string, SchemaNode>>;
  required: readonly string[];
}

/** Of several shapes to choose from, the first. */
function mergeParts(document: Document, schema: SchemaNode): Merged {
  const { properties = {}, required = [], allOf = [], oneOf, anyOf } = resolveNode(document, schema);
  const choice = (oneOf ?? anyOf)?.[0];
  const parts = [...allOf, ...(choice ? [choice] : [])].map((part) => mergeParts(document, part));
  return {
    properties: Object.assign({}, properties, ...parts.map((part) => part.properties)),
    required: [...new Set([...required, ...parts.flatMap((part) => part.required)])],
  };
}

const emptyValues: Record<string, unknown> = {
  null: null,
  string: '',
  integer: 0,
  number: 0,
  boolean: false,
  array: [],
};

function emptyValue(document: Document, schema: SchemaNode): unknown {
  const node = resolveNode(document, schema);
  if (node.const !== undefined) return node.const;
  if (node.enum) return node.enum[0];
  const types = typesOf(node);
  const type = types.includes('null') ? 'null' : types[0];
  if (type !== undefined && type !== 'object') return emptyValues[type];
  const { properties, required } = mergeParts(document, node);
  return Object.fromEntries(required.map((name) => [name, emptyValue(document, properties[name] ?? {})]));
}
