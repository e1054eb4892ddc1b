import type { Scalar, TypeName } from '../spec/schema.js';

/** Whether a scalar is of one of the types. */
export function hasType(value: Scalar, types: readonly TypeName[]): boolean {
  return types.some((type) => {
    if (type === 'null') return value === null;
    if (type === 'integer') return Number.isInteger(value);
    return typeof value === type;
  });
}
