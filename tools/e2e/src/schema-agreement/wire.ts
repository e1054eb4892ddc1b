import type { Parts } from './parts.js';
import { isObject, memberSchema, nodesOf, type Schema } from './schema.js';
import type { SpecOperation } from './spec-operations.js';

/** A request as it is written for HTTP, before it is signed. */
export interface WireRequest {
  readonly operation: SpecOperation;
  readonly path: Texts;
  readonly query: Texts;
  readonly form: Texts;
  /** Undefined where no JSON is sent. */
  readonly json: string | undefined;
}

export type Texts = Readonly<Record<string, string>>;

/** Writes a request whose JSON texts are texts already. Undefined when its path cannot be written: a part of it is missing. */
export function toWire(operation: SpecOperation, { parameters, body }: Parts): WireRequest | undefined {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  const path = flat(Object.entries(parameters).filter(([name]) => inPath.includes(name)));
  // Every URL parser takes these for steps in the path.
  if (inPath.some((name) => ['', '.', '..'].includes(path[name] ?? ''))) return undefined;
  return {
    operation,
    path,
    query: flat(Object.entries(parameters).filter(([name]) => !inPath.includes(name))),
    form: operation.body?.isForm && isObject(body) ? flat(Object.entries(body)) : {},
    json: operation.body && !operation.body.isForm ? JSON.stringify(body) : undefined,
  };
}

/** Lists and objects as RPC vendors read them: `Name.1.Key`. What is null is not sent. */
function flat(members: readonly (readonly [string, unknown])[]): Texts {
  return Object.fromEntries(members.flatMap(([name, value]) => flatMember(name, value)));
}

function flatMember(name: string, value: unknown): [string, string][] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => flatMember(`${name}.${index + 1}`, item));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, member]) => flatMember(`${name}.${key}`, member));
  return [[name, String(value)]];
}

/** What a receiver who knows the document reads of a written request: texts lose their types, empty lists are gone. */
export function arrivedParts({ operation, path, query, form, json }: WireRequest): Parts {
  const { document, parametersSchema, body } = operation;
  const parameters = readMembers(document, nodesOf(document, parametersSchema), '', { ...path, ...query });
  if (!body) return { parameters, body: undefined };
  return {
    parameters,
    body: body.isForm
      ? readMembers(document, nodesOf(document, body.schema), '', form)
      : JSON.parse(json ?? ''),
  };
}

function readMembers(
  document: object,
  nodes: readonly Schema[],
  prefix: string,
  sent: Texts,
): Record<string, unknown> {
  const members = nodes
    .flatMap(({ properties = {} }) => Object.keys(properties))
    .map((key) => [key, read(document, memberSchema(nodes, key), prefix + key, sent)] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(members);
}

const forms: Readonly<Record<string, RegExp>> = {
  integer: /^-?[0-9]+$/,
  number: /^-?[0-9]+(\.[0-9]+)?$/,
  boolean: /^(true|false)$/,
};

function read(document: object, schema: Schema, name: string, sent: Texts): unknown {
  const nodes = nodesOf(document, schema);
  const types = nodes.flatMap(({ type = [] }) => type);
  if (Object.hasOwn(sent, name)) return readText(sent[name] ?? '', types);
  const prefix = `${name}.`;
  const names = Object.keys(sent).filter((key) => key.startsWith(prefix));
  if (types.includes('array')) {
    const indexes = names.map((key) => Number(key.slice(prefix.length).split('.')[0]));
    const known = [...new Set(indexes)].filter((index) => index > 0).sort((one, other) => one - other);
    const items = known.map((index) => read(document, memberSchema(nodes, 0), `${prefix}${index}`, sent));
    return items.length > 0 ? items : undefined;
  }
  if (!types.includes('object') || names.length === 0) return undefined;
  const members = readMembers(document, nodes, prefix, sent);
  return Object.keys(members).length > 0 ? members : undefined;
}

function readText(text: string, types: readonly string[]): unknown {
  if (types.includes('string')) return text;
  const type = types.find((candidate) => forms[candidate]?.test(text));
  if (type === 'boolean') return text === 'true';
  return type === undefined ? text : Number(text);
}
