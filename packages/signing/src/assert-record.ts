/**
 * Throws `TypeError` naming the field for anything but an object with members. A `Map`, `Headers` or `URLSearchParams` has
 * none of its own, and would pass for empty.
 */
export function assertRecord(
  value: unknown,
  field: string,
): asserts value is Readonly<Record<string, unknown>> {
  if (Object.prototype.toString.call(value) !== '[object Object]') {
    throw new TypeError(`${field} must be a plain object`);
  }
}
