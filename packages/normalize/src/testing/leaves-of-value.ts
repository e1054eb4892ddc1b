/** The leaves of a JSON value by their paths, e.g. `/outparams/timeout`; what is in a list counts under one path. */
export function leavesOfValue(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOfValue(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, member]) => leavesOfValue(member, `${path}/${name}`));
}
