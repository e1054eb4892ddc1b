/** A value of the model beside the vendor's own, and where in the model it stands. */
export interface ValuePair {
  readonly path: string;
  readonly normalized: unknown;
  readonly native: unknown;
}

/** Finds every `{ normalized, native }` in a value of the model. */
export function valuePairs(value: unknown, path = ''): ValuePair[] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  if ('normalized' in value) {
    const { normalized, native } = value as { normalized: unknown; native?: unknown };
    return [{ path, normalized, native }];
  }
  return Object.entries(value).flatMap(([name, member]) =>
    valuePairs(member, path === '' ? name : `${path}.${name}`),
  );
}
