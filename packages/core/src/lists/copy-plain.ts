const deepest = 16;

/**
 * A copy of plain data; undefined for what is not evidently plain, of which `plainCopy` says more. It agrees with `plainCopy` in all that it takes,
 * but for members that are undefined, which it keeps; quick, since each of 200,000 items comes by here.
 */
export function copyPlain(value: object, depth = 0): object | undefined {
  if (depth > deepest || 'toJSON' in Object.prototype) return undefined;
  if (Array.isArray(value)) return copyItems(value, depth);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  const copy: Record<PropertyKey, unknown> = { ...value };
  if (copy[Symbol.toStringTag] !== undefined) return undefined;
  for (const name in copy) {
    const member = copy[name];
    if (typeof member === 'object' && member !== null) {
      const copied = copyPlain(member, depth + 1);
      if (copied === undefined || name === '__proto__') return undefined;
      copy[name] = copied;
    } else if (member !== undefined && !isPlainScalar(member)) return undefined;
  }
  return copy;
}

function copyItems(items: readonly unknown[], depth: number): unknown[] | undefined {
  if (Object.getPrototypeOf(items) !== Array.prototype || 'toJSON' in items || Symbol.toStringTag in items)
    return undefined;
  const copy: unknown[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const copied = typeof item === 'object' && item !== null ? copyPlain(item, depth + 1) : item;
    if (copied === undefined || (copied === item && !isPlainScalar(item))) return undefined;
    copy.push(copied);
  }
  return copy;
}

function isPlainScalar(value: unknown): boolean {
  if (typeof value === 'string') return (value as string & { isWellFormed(): boolean }).isWellFormed();
  return value === null || typeof value === 'boolean' || Number.isFinite(value);
}
