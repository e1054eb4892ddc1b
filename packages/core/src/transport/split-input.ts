import type { Operation } from '../operation.js';

/** A flat input, sorted into the places where its members travel. */
export interface RequestParts {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** The rest; undefined for an operation without a body. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** Sorts the members of a flat input into path, query and body by the operation's parameter names. */
export function splitInput(operation: Operation, input: Readonly<Record<string, unknown>>): RequestParts {
  const { path: pathNames, query: queryNames } = operation.parameters;
  if (pathNames.length + queryNames.length === 0) {
    // Most operations have a body, or a query, and nothing else.
    return operation.body === 'none'
      ? { path: {}, query: input, body: undefined }
      : { path: {}, query: {}, body: input };
  }
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const body: Record<string, unknown> | undefined = operation.body === 'none' ? undefined : {};
  const partOf = (name: string) => {
    if (pathNames.includes(name)) return path;
    return body === undefined || queryNames.includes(name) ? query : body;
  };
  for (const name of Object.keys(input)) setMember(partOf(name), name, input[name]);
  return { path, query, body };
}

/** Not always by assignment, since a member named __proto__ would set the prototype. */
function setMember(part: Record<string, unknown>, name: string, value: unknown): void {
  if (name in part) Object.defineProperty(part, name, { ...ownMember, value });
  else part[name] = value;
}

const ownMember = { writable: true, enumerable: true, configurable: true };
