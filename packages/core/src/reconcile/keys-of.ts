import { sealedList } from '../lists/sealed-list.js';
import { scalarText } from '../verdict/read-envelope.js';

/**
 * The values of a natural key in a flat input, as texts and each once. `path` is dotted, and lists on the way are walked, so that one request may
 * have many keys. Empty where the request has none. Keys may be personal: they belong into no message.
 */
export function keysOf(input: unknown, path: string): string[] {
  const members = path
    .split('.')
    .reduce<readonly unknown[]>((found, name) => found.flatMap((value) => memberOf(value, name)), [input]);
  const texts = members.flat(Number.POSITIVE_INFINITY).map((value) => scalarText(value));
  return [...new Set(texts.filter((text): text is string => text !== undefined && text !== ''))];
}

function memberOf(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => memberOf(item, name));
  const list = sealedList(value);
  if (list !== undefined) return memberOf([...list.items()], name);
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return isThere ? [(value as Record<string, unknown>)[name]] : [];
}
