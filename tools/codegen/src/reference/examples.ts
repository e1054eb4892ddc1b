import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A request of the vendor's examples, as one flat object. */
export type ExampleRequest = Readonly<Record<string, unknown>>;

/** Example requests by operation: our own first, else the vendor's. */
export type ExampleRequests = ReadonlyMap<string, ExampleRequest>;

const fileName = /^(?<operation>[^.]+)\.(?<kind>[^.]+)\.request\.json$/;

/** Reads `examples/<operationId>.<case>.request.json` of a vendor's folder and keeps one per operation. */
export function readExampleRequests(folder: string): ExampleRequests {
  if (!existsSync(folder)) return new Map();
  const found = readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const { operation, kind } = fileName.exec(name)?.groups ?? {};
      return operation && kind ? [{ name, operation, isVendors: kind.startsWith('documented') }] : [];
    });
  // The last one set counts, so ours come after the vendor's, and of each the first by name comes last.
  const ordered = [
    ...found.filter(({ isVendors }) => isVendors).reverse(),
    ...found.filter(({ isVendors }) => !isVendors).reverse(),
  ];
  return new Map(
    ordered.map(({ name, operation }) => [
      operation,
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as ExampleRequest,
    ]),
  );
}
