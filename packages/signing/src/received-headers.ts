import type { ReceivedRequest, Verification } from './types.js';
import { refused } from './verification.js';

/** Lower-case name → its values without surrounding white space, one per occurrence. */
export type ReceivedHeaders = ReadonlyMap<string, readonly string[]>;

/** Throws `TypeError` for a value that is not text. */
export function readHeaders(headers: ReceivedRequest['headers']): ReceivedHeaders {
  const read = new Map<string, string[]>();
  if (isHeaders(headers)) {
    for (const [name, value] of headers) addHeader(read, name, value);
    return read;
  }
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    if (Array.isArray(value)) for (const item of value) addHeader(read, name, item);
    else if (value !== undefined) addHeader(read, name, value);
  }
  return read;
}

function addHeader(read: Map<string, string[]>, name: string, value: unknown): void {
  if (typeof value !== 'string') {
    throw new TypeError(`request.headers.${name} must be text, or several in an array`);
  }
  const lowerName = name.toLowerCase();
  const values = read.get(lowerName);
  if (values) values.push(trimSpace(value));
  else read.set(lowerName, [trimSpace(value)]);
}

/**
 * Only what HTTP itself strips: String.trim() would also drop a no-break space, and accept a changed header. By hand, since
 * a regular expression for the end takes quadratic time for many spaces inside.
 */
function trimSpace(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && isSpace(value.charCodeAt(start))) start++;
  while (end > start && isSpace(value.charCodeAt(end - 1))) end--;
  return start === 0 && end === value.length ? value : value.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/** With `host` from the URL where there is no such header. */
export function readHeadersWithHost(
  headers: ReceivedRequest['headers'],
  host: string | undefined,
): ReceivedHeaders {
  const read = readHeaders(headers);
  return host === undefined || read.has('host') ? read : new Map(read).set('host', [host]);
}

function isHeaders(headers: ReceivedRequest['headers']): headers is Headers {
  return typeof headers.forEach === 'function';
}

/** The header's text, repeated ones joined as HTTP does; undefined when it is absent. Name in lower case. */
export function headerValue(headers: ReceivedHeaders, name: string): string | undefined {
  const values = headers.get(name);
  return values?.length === 1 ? values[0] : values?.join(', ');
}

// More than any scheme's header needs; servers commonly take 16 kB of headers in all.
const maximumLength = 8192;

/** Refuses the first of `names` (as the vendor spells them) that is absent or empty, repeated or longer than 8 kB. */
export function checkSingleHeaders(
  headers: ReceivedHeaders,
  names: readonly string[],
): Verification | undefined {
  for (const name of names) {
    const values = headers.get(name.toLowerCase());
    if (values === undefined || values[0] === '') return refused('missing_header', name);
    if (values.length > 1 || isTooLong(values)) return refused('malformed_header', name);
  }
  return undefined;
}

export function isTooLong(values: readonly string[]): boolean {
  return values.some(({ length }) => length > maximumLength);
}
