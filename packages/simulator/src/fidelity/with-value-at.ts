/** A copy with the value put at the pointer, or without what stands there when the value is undefined. Objects on the way are made. */
export function withValueAt(value: unknown, [key, ...rest]: readonly string[], member: unknown): unknown {
  if (key === undefined) return member;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  const inner = withValueAt((copy as Record<string, unknown>)[key], rest, member);
  if (inner !== undefined) (copy as Record<string, unknown>)[key] = inner;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}
