import type { Operation } from '../operation.js';

/** A flat input, sorted into the places where its members travel. */
export interface RequestParts {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** The rest; undefined for an operation without a body. */
  readonly body: unknown;
}

/** Sorts the members of a flat input into path, query and body by the operation's parameter names. */
export function splitInput(operation: Operation, input: unknown): RequestParts {
  const { path: pathNames, query: queryNames } = operation.parameters;
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { path: {}, query: {}, body: input };
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    if (pathNames.includes(name)) path[name] = value;
    else if (queryNames.includes(name) || operation.body === 'none') query[name] = value;
    else rest[name] = value;
  }
  return { path, query, body: operation.body === 'none' ? undefined : rest };
}
