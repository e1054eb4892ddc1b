import type { Specification } from './specification.js';
import type { Route } from './vendor.js';

/** One route for each operation of a document whose paths are real ones, or several where `aliases` gives more paths. */
export function routesOf(
  { operations }: Specification,
  aliases: (path: string) => string[] = (path) => [path],
): Route[] {
  return operations.flatMap((operation) =>
    aliases(operation.path).map((path) => ({
      methods: [operation.method],
      path: path.replaceAll(/\{(\w+)\}/g, ':$1'),
      locate: () => ({ operation }),
    })),
  );
}
