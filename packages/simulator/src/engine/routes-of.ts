import type { Operation, Specification } from './specification.js';
import type { Route } from './vendor.js';

/**
 * One route for each path of a document whose paths are real ones, and for each further path that `aliases` gives it and no
 * operation has of its own.
 */
export function routesOf(
  { operations }: Specification,
  aliases: (path: string) => readonly string[] = () => [],
): Route[] {
  const byPath = new Map<string, Operation[]>();
  for (const operation of operations) {
    byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), operation]);
  }
  for (const [path, here] of [...byPath]) {
    for (const alias of aliases(path)) if (!byPath.has(alias)) byPath.set(alias, here);
  }
  // In this order a fixed name comes before a parameter at the same place: "{" sorts behind all letters.
  return [...byPath]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, here]) => toRoute(path, here));
}

function toRoute(path: string, operations: readonly Operation[]): Route {
  return {
    methods: operations.map(({ method }) => method),
    path,
    // A request by another method is refused in the form that the path's answers have.
    locate: ({ received }) => ({
      operation: operations.find(({ method }) => method === received.method) ?? operations[0],
    }),
  };
}
