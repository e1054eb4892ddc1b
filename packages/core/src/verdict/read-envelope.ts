import type { Envelope } from '../operation.js';

type Body = Readonly<Record<string, unknown>>;

/** In place of a code: there is something where the code belongs, but it is no word or number. */
export const unreadableCode = Symbol('unreadable code');

/**
 * The verdict: the first listed field that is there counts, as text. A field that holds null is not there; one that holds
 * a list, an object or blank text is, and must not be passed over in favour of a later one that says success.
 */
export function codeOf(body: Body, names: readonly string[]): string | typeof unreadableCode | undefined {
  const present = names.find((name) => isPresent(body, name));
  return present === undefined ? undefined : scalarText(body[present]) || unreadableCode;
}

/** The first listed field that holds a scalar, as text. */
export function textOf(body: Body, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = isPresent(body, name) ? scalarText(body[name]) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The vendor's id of the request. What does not look like an id is none: it may quote the request, and an id is printed with every error. */
export function idOf(body: Body, names: readonly string[]): string | undefined {
  const id = textOf(body, names);
  return id !== undefined && /^[\w.:/+=@#-]{1,128}$/.test(id) ? id : undefined;
}

/** Whether an answer without a code is a success all the same, having all that a success has. */
export function isComplete(body: Body, { codeOptional, requires = [] }: Envelope): boolean {
  return codeOptional === true && requires.every((name) => isPresent(body, name));
}

function isPresent(body: Body, name: string): boolean {
  return Object.hasOwn(body, name) && body[name] !== null;
}

/** A scalar as text, without white space around it; undefined for anything else. */
export function scalarText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : undefined;
}
