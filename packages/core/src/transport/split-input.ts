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
  const inPath = (name: string): boolean => pathNames.includes(name);
  const inQuery = (name: string): boolean =>
    !inPath(name) && (queryNames.includes(name) || operation.body === 'none');
  return {
    path: pick(input, inPath),
    query: pick(input, inQuery),
    body: operation.body === 'none' ? undefined : pick(input, (name) => !inPath(name) && !inQuery(name)),
  };
}

/** Not always by assignment, since a member named __proto__ would set the prototype. */
function pick(
  input: Readonly<Record<string, unknown>>,
  wanted: (name: string) => boolean,
): Readonly<Record<string, unknown>> {
  const picked: Record<string, unknown> = {};
  for (const name of Object.keys(input)) {
    if (!wanted(name)) continue;
    if (name in picked) Object.defineProperty(picked, name, { ...ownMember, value: input[name] });
    else picked[name] = input[name];
  }
  return picked;
}

const ownMember = { writable: true, enumerable: true, configurable: true };
