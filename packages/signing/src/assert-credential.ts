/** What may stand in an HTTP header: visible ASCII. */
export const headerText = /^[\x21-\x7e]+$/;

/** Throws `TypeError` naming the field, never its value. */
export function assertCredential(value: unknown, field: string, allowed?: RegExp): asserts value is string {
  if (typeof value !== 'string' || value === '') {
    throw new TypeError(`credentials.${field} must be a non-empty string`);
  }
  if (allowed && !allowed.test(value)) {
    throw new TypeError(`credentials.${field} holds characters that its place in the request does not allow`);
  }
}
