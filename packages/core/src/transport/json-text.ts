import type { Operation } from '../operation.js';

/**
 * Serializes the members that travel as JSON inside a text, each once, just before the request is built. A pointer's `*`
 * stands for every item of a list; inner texts come first in the operation's row.
 */
export function withJsonText(
  { jsonText = [] }: Operation,
  input: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  // Most operations have none, and every call comes by here.
  if (jsonText.length === 0) return input;
  return jsonText.reduce<Readonly<Record<string, unknown>>>(
    (data, pointer) => serializeAt(data, pointer.slice(1).split('/')) as Readonly<Record<string, unknown>>,
    input,
  );
}

function serializeAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (value === undefined || value === null) return value;
  if (name === undefined) return JSON.stringify(value);
  if (name === '*') return (value as readonly unknown[]).map((item) => serializeAt(item, rest));
  const members = value as Readonly<Record<string, unknown>>;
  return Object.hasOwn(members, name) ? { ...members, [name]: serializeAt(members[name], rest) } : members;
}
