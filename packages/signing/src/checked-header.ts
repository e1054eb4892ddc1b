/**
 * The header's value, if it is one that HTTP carries unchanged. A line break would let it pose as further headers, white
 * space around it is stripped, and other than visible ASCII does not survive. Throws `TypeError` naming the field.
 */
export function checkedHeader(value: unknown, field: string): string {
  if (typeof value !== 'string' || !/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value)) {
    throw new TypeError(`${field} must be visible ASCII text without surrounding white space`);
  }
  return value;
}
