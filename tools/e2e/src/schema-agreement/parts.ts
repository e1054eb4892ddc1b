import { contentOf, isObject, memberSchema, nodesOf, type Schema } from './schema.js';
import type { SpecOperation } from './spec-operations.js';

/** A request taken apart. */
export interface Parts {
  /** Of path and query, by their names. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Undefined where the operation has none. */
  readonly body: unknown;
}

/** Callers pass everything side by side: what is no parameter is meant for the body, if there is one. */
export function asMeant({ body: description, parameters: known }: SpecOperation, parts: Parts): Parts {
  if (!description) return parts;
  const isParameter = (name: string) => known.some((parameter) => parameter.name === name);
  const entries = Object.entries(parts.parameters);
  const strays = Object.fromEntries(entries.filter(([name]) => !isParameter(name)));
  return {
    parameters: Object.fromEntries(entries.filter(([name]) => isParameter(name))),
    body: isObject(parts.body) ? joined(parts.body, strays) : parts.body,
  };
}

/** What a caller passes: everything side by side. A body that is no object stands alone. */
export function inputOf({ parameters, body }: Parts): unknown {
  if (body === undefined) return parameters;
  return isObject(body) ? joined(parameters, body) : body;
}

/** Not by spreading, which would take a member called `__proto__` for the prototype. */
function joined(...objects: readonly object[]): Record<string, unknown> {
  return Object.fromEntries(objects.flatMap((object) => Object.entries(object)));
}

/** The request with its JSON texts written, as it is to be judged and sent. */
export function withTexts(operation: SpecOperation, { parameters, body }: Parts): Parts {
  const { document, parametersSchema } = operation;
  return {
    parameters: written(document, parametersSchema, parameters) as Parts['parameters'],
    body: operation.body && written(document, operation.body.schema, body),
  };
}

function written(document: object, schema: Schema, value: unknown): unknown {
  const nodes = nodesOf(document, schema);
  const content = contentOf(nodes);
  if (content) return JSON.stringify(written(document, content, value));
  if (Array.isArray(value)) return value.map((item) => written(document, memberSchema(nodes, 0), item));
  if (!isObject(value)) return value;
  return mapMembers(value, (member, name) => written(document, memberSchema(nodes, name), member));
}

/** What clients fill in by themselves, by its name. */
export interface Filling {
  readonly vdnId: string;
  readonly auth_token: string;
  readonly appKey: string;
  readonly appSecret: string;
}

/** The request as it is once a client has filled in what callers may leave out. */
export function withFilled(operation: SpecOperation, { parameters, body }: Parts, filling: Filling): Parts {
  const { document, parametersSchema } = operation;
  // Huawei's dialogs name the call twice.
  const known = { ...filling, call_id: isObject(body) ? body.userid : undefined };
  return {
    parameters: filled(document, parametersSchema, parameters, known) as Parts['parameters'],
    body: operation.body && filled(document, operation.body.schema, body, known),
  };
}

type Known = Readonly<Record<string, unknown>>;

function filled(document: object, schema: Schema, value: unknown, known: Known): unknown {
  if (!isObject(value)) return value;
  const nodes = nodesOf(document, schema);
  const absent = nodes
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .filter(([name]) => !Object.hasOwn(value, name))
    .flatMap(([name, property]) => {
      const filling = fillingOf(document, name, property, known);
      return filling === undefined ? [] : [[name, filling] as const];
    });
  const members = mapMembers(value, (member, name) =>
    isObject(member) ? filled(document, memberSchema(nodes, name), member, known) : member,
  );
  return joined(members, Object.fromEntries(absent));
}

function fillingOf(document: object, name: string, schema: Schema, known: Known): unknown {
  const nodes = nodesOf(document, schema);
  if (!nodes.some((node) => node['x-filled-by'] === 'client')) return undefined;
  const constant = nodes.find((node) => node.const !== undefined)?.const;
  return constant ?? (Object.hasOwn(known, name) ? known[name] : undefined);
}

/** The request with the credentials that a simulator knows in the place of others that are well-formed. */
export function withCredentials(
  { id, path, parameters: known }: SpecOperation,
  parts: Parts,
  filling: Filling,
): Parts {
  // Campaigns are signed for, and take any VDN.
  const secret: readonly string[] = id.startsWith('processDialog')
    ? ['vdnId', 'auth_token']
    : ['appKey', 'appSecret'];
  const replace = (value: unknown): unknown =>
    isObject(value)
      ? mapMembers(value, (member, name) => {
          if (name === 'inparams') return replace(member);
          return secret.includes(name) && isWellFormed(name, member) ? filling[name as keyof Filling] : member;
        })
      : value;
  // Whoever signs a request names its operation, where operations share a path.
  const action = known.some(({ name }) => name === 'Action') ? { Action: path.slice(1) } : {};
  return { parameters: joined(replace(parts.parameters) as object, action), body: replace(parts.body) };
}

function isWellFormed(name: string, value: unknown): boolean {
  return name === 'vdnId' ? /^[0-9]+$/.test(String(value)) : typeof value === 'string' && value !== '';
}

function mapMembers(
  value: Readonly<Record<string, unknown>>,
  change: (member: unknown, name: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member, name)]));
}
