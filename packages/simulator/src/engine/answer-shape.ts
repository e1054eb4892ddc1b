import type { Document, DocumentOperation } from './document.js';
import { resolveNode, type SchemaNode, typesOf } from './schema-node.js';

/** What an operation's JSON answer may hold, by the document. */
export interface AnswerShape {
  /** Of the members at the top. */
  properties: Readonly<Record<string, SchemaNode>>;
  /** Every member that the document requires, at the emptiest value that it allows: null, "", 0, false, [] or an object. */
  empty(): Readonly<Record<string, unknown>>;
  /** The value without the members that the document does not have, at any depth: nothing is answered that it does not say. */
  prune(members: object): object;
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
    prune: (members) => pruneValue(document, schema, members) as object,
  };
}

interface Merged {
  properties: Readonly<Record<string, SchemaNode>>;
  required: readonly string[];
}

/** Requires of several shapes to choose from what the first one does. */
function mergeParts(document: Document, schema: SchemaNode): Merged {
  const { properties = {}, required = [], allOf = [], oneOf = [], anyOf = [] } = resolveNode(document, schema);
  const merge = (part: SchemaNode) => mergeParts(document, part);
  const [parts, choices] = [allOf.map(merge), [...oneOf, ...anyOf].map(merge)];
  return {
    properties: Object.assign({}, properties, ...[...parts, ...choices].map((part) => part.properties)),
    required: [
      ...new Set([...required, ...[...parts, ...choices.slice(0, 1)].flatMap((part) => part.required)]),
    ],
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
  // What may be anything may be null.
  if (Object.keys(properties).length === 0 && type === undefined) return null;
  return Object.fromEntries(required.map((name) => [name, emptyValue(document, properties[name] ?? {})]));
}

/** What a value of each schema may hold, found once: answers have lists of many thousands. */
const prunings = new WeakMap<SchemaNode, Pick<SchemaNode, 'items'> & Pick<Merged, 'properties'>>();

function pruningOf(document: Document, schema: SchemaNode) {
  const known = prunings.get(schema);
  if (known) return known;
  const { items } = resolveNode(document, schema);
  const { properties } = mergeParts(document, schema);
  const found = { ...(items && { items }), properties };
  prunings.set(schema, found);
  return found;
}

function pruneValue(document: Document, schema: SchemaNode, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { items, properties } = pruningOf(document, schema);
  if (Array.isArray(value)) return items ? value.map((item) => pruneValue(document, items, item)) : value;
  // An object whose members the document leaves open.
  if (Object.keys(properties).length === 0) return value;
  const known = Object.entries(value).filter(
    ([name, member]) => member !== undefined && Object.hasOwn(properties, name),
  );
  return Object.fromEntries(
    known.map(([name, member]) => [name, pruneValue(document, properties[name] as SchemaNode, member)]),
  );
}
