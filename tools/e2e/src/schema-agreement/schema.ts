/** JSON Schema as the documents use it, with what they add to it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: TypeName | readonly TypeName[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly contentMediaType?: string;
  readonly contentSchema?: Schema;
  readonly 'x-filled-by'?: 'client';
}

export type TypeName = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

/** What a schema and everything that it leads to without going deeper say of one value: branches and both ends of conditions, too. */
export function nodesOf(document: object, schema: Schema): readonly Schema[] {
  const known = nodesBySchema.get(schema);
  if (known) return known;
  const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
  const parts = [schema.if, schema.then, schema.else, ...allOf, ...anyOf, ...oneOf];
  if ($ref !== undefined) parts.push(behind(document, $ref));
  const nodes = [schema, ...parts.flatMap((part) => (part ? nodesOf(document, part) : []))];
  nodesBySchema.set(schema, nodes);
  return nodes;
}

// Every request asks for the same ones again.
const nodesBySchema = new WeakMap<Schema, readonly Schema[]>();
const membersByNodes = new WeakMap<readonly Schema[], Map<string, Schema>>();

/** All that is said of one member of an object, or of the items of a list. */
export function memberSchema(nodes: readonly Schema[], name: string | number): Schema {
  const members = membersByNodes.get(nodes) ?? new Map<string, Schema>();
  membersByNodes.set(nodes, members);
  const key = typeof name === 'number' ? '' : `/${name}`;
  const schema = members.get(key) ?? whatIsSaidOf(nodes, name);
  members.set(key, schema);
  return schema;
}

function whatIsSaidOf(nodes: readonly Schema[], name: string | number): Schema {
  const said = nodes.map(({ items, properties }) =>
    typeof name === 'number'
      ? items
      : properties && Object.hasOwn(properties, name)
        ? properties[name]
        : undefined,
  );
  return { allOf: said.filter((schema) => schema !== undefined) };
}

/** The schema of what a text holds, where the text is JSON. */
export function contentOf(nodes: readonly Schema[]): Schema | undefined {
  return nodes.find(({ contentSchema }) => contentSchema !== undefined)?.contentSchema;
}

/** What a reference of the document leads to. */
export function behind<Node>(document: object, reference: string): Node {
  const keys = reference.replace(/^#\//, '').split('/');
  return keys.reduce<unknown>(
    (node, key) => (node as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
    document,
  ) as Node;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
