import fc from 'fast-check';

/** A valid request with one value, anywhere in it, replaced by any JSON value. */
export function nearlyValid(example: object): fc.Arbitrary<Record<string, unknown>> {
  return fc.tuple(fc.constantFrom(...pathsOf(example)), fc.jsonValue()).map(([path, value]) => {
    const copy = structuredClone(example) as Record<string, unknown>;
    let node = copy;
    for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>;
    node[path.at(-1) as string] = value;
    return copy;
  });
}

function pathsOf(node: unknown, path: string[] = []): string[][] {
  if (typeof node !== 'object' || node === null) return [path];
  const below = Object.entries(node).flatMap(([key, value]) => pathsOf(value, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}
