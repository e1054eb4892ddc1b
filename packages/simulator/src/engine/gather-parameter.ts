import type { ParameterValues } from './parameters.js';
import { resolveNode, type SchemaNode, typesOf } from './schema-node.js';

/**
 * The value of one parameter, of the type that its schema asks for: a list put together from `Name.1`, `Name.2`, … and an
 * object from `Name.Key`, a number or truth value read from its text. A text that is none stays one, for the schema to
 * refuse. Undefined when nothing of it was sent.
 */
export function gatherParameter(
  document: unknown,
  schema: SchemaNode,
  name: string,
  sent: ParameterValues,
): unknown {
  const node = resolveNode(document, schema);
  const types = typesOf(node);
  if (Object.hasOwn(sent, name)) return readText(sent[name] as string, types);
  if (types.includes('array')) return gatherList(document, node.items ?? {}, name, sent);
  return types.includes('object') ? gatherObject(document, node.properties ?? {}, name, sent) : undefined;
}

function gatherList(document: unknown, items: SchemaNode, name: string, sent: ParameterValues): unknown {
  const prefix = `${name}.`;
  const indexes = Object.keys(sent)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length).split('.', 1)[0] as string)
    .filter((index) => /^[1-9]\d*$/.test(index));
  const list = [...new Set(indexes)]
    .sort((one, other) => Number(one) - Number(other))
    .map((index) => gatherParameter(document, items, prefix + index, sent));
  return list.length > 0 ? list : undefined;
}

function gatherObject(
  document: unknown,
  properties: Readonly<Record<string, SchemaNode>>,
  name: string,
  sent: ParameterValues,
): unknown {
  const members = Object.entries(properties)
    .map(([key, schema]) => [key, gatherParameter(document, schema, `${name}.${key}`, sent)] as const)
    .filter(([, value]) => value !== undefined);
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}

const readers: [type: string, form: RegExp, read: (text: string) => unknown][] = [
  ['integer', /^-?\d+$/, Number],
  ['number', /^-?\d+(\.\d+)?$/, Number],
  ['boolean', /^(true|false)$/, (text) => text === 'true'],
];

function readText(text: string, types: readonly string[]): unknown {
  if (types.includes('string')) return text;
  const reader = readers.find(([type, form]) => types.includes(type) && form.test(text));
  return reader ? reader[2](text) : text;
}
