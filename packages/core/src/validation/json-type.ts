/** The types that JSON Schema tells apart, `integer` beside `number` left out: that is a check on numbers. */
export type JsonType = 'string' | 'number' | 'boolean' | 'object' | 'array' | 'null';

/** The JSON type of a value; undefined for what JSON cannot say, such as NaN and functions. */
export function jsonType(value: unknown): JsonType | undefined {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  if (type === 'number') return Number.isFinite(value) ? 'number' : undefined;
  return type === 'string' || type === 'boolean' || type === 'object' ? type : undefined;
}
