import type { Parts } from './parts.js';
import { isObject } from './schema.js';

const mostTries = 300;

/** Leaves out of a request whatever is not needed for what was found, so that a reader sees the point. */
export async function smallest<Finding>(
  request: Parts,
  find: (request: Parts) => Promise<Finding | undefined>,
): Promise<Finding | undefined> {
  let current = request;
  let finding = await find(current);
  let tries = 0;
  search: while (finding !== undefined) {
    for (const candidate of smaller(current)) {
      tries += 1;
      if (tries > mostTries) return finding;
      const same = await find(candidate as Parts);
      if (same === undefined) continue;
      current = candidate as Parts;
      finding = same;
      continue search;
    }
    return finding;
  }
  return undefined;
}

/** The value without one of its members or items, at any depth, or with a text cut short. */
function* smaller(value: unknown, depth = 0): Generator<unknown> {
  if (typeof value === 'string' && value.length > 1) yield value.slice(0, value.length >> 1);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield value.toSpliced(index, 1);
      for (const less of smaller(item, depth + 1)) yield value.with(index, less);
    }
  }
  if (!isObject(value)) return;
  for (const [name, member] of Object.entries(value)) {
    if (depth > 0) yield Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
    for (const less of smaller(member, depth + 1)) {
      yield Object.fromEntries(Object.entries(value).map(([key, kept]) => [key, key === name ? less : kept]));
    }
  }
}
