import { followReference } from './json-pointer.js';

/** The parts of a JSON Schema that say how a value is read before it is judged. */
export interface SchemaNode {
  $ref?: string;
  type?: string | readonly string[];
  const?: unknown;
  properties?: Readonly<Record<string, SchemaNode>>;
  items?: SchemaNode;
  allOf?: readonly SchemaNode[];
  oneOf?: readonly SchemaNode[];
  anyOf?: readonly SchemaNode[];
  enum?: readonly unknown[];
  required?: readonly string[];
  contentMediaType?: string;
  contentSchema?: SchemaNode;
}

/** The node itself, or what its `$ref` leads to. */
export function resolveNode(document: unknown, node: SchemaNode): SchemaNode {
  return node.$ref === undefined
    ? node
    : resolveNode(document, followReference(document, node.$ref) as SchemaNode);
}

/** None when the schema does not say. */
export function typesOf({ type = [] }: SchemaNode): readonly string[] {
  return typeof type === 'string' ? [type] : type;
}
