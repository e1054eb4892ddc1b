import type { ReceivedRequest, Verification } from './types.js';
import { refused } from './verification.js';

/** Lower-case name → its values without surrounding white space, one per occurrence. */
export type ReceivedHeaders = ReadonlyMap<string, readonly string[]>;

// Only what HTTP itself strips. String.trim() would also drop a no-break space, and accept a changed header.
const surroundingSpace = /^[ \t]+|[ \t]+$/g;

export function readHeaders(headers: ReceivedRequest['headers']): ReceivedHeaders {
  const read = new Map<string, string[]>();
  const add = (name: string, value: string): void => {
    const lowerName = name.toLowerCase();
    const trimmed = value.replace(surroundingSpace, '');
    const values = read.get(lowerName);
    if (values) values.push(trimmed);
    else read.set(lowerName, [trimmed]);
  };
  if (isHeaders(headers)) {
    headers.forEach((value, name) => {
      add(name, value);
    });
    return read;
  }
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string') add(name, value);
    else for (const item of value ?? []) add(name, item);
  }
  return read;
}

function isHeaders(headers: ReceivedRequest['headers']): headers is Headers {
  return typeof headers.forEach === 'function';
}

/** The header's text, repeated ones joined as HTTP does; undefined when it is absent. Name in lower case. */
export function headerValue(headers: ReceivedHeaders, name: string): string | undefined {
  return headers.get(name)?.join(', ');
}

/** Refuses the first of `names` (as the vendor spells them) that is absent, empty or repeated. */
export function checkSingleHeaders(
  headers: ReceivedHeaders,
  names: readonly string[],
): Verification | undefined {
  for (const name of names) {
    const values = headers.get(name.toLowerCase());
    if (values === undefined || values[0] === '') return refused('missing_header', name);
    if (values.length > 1) return refused('malformed_header', name);
  }
  return undefined;
}
