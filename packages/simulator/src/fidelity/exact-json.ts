/** Marks a whole number that a JavaScript number would round; no text of a scenario holds it. */
const mark = '\u0000';

/** Texts and numbers, each of them whole. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Whole numbers beyond 2^53 become `bigint`: an id that is sent back rounded would be that of somebody else. Throws `SyntaxError`. */
export function parseExactJson(text: string): unknown {
  const marked = text.replaceAll(tokens, (token) =>
    /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"\\u0000${token}"` : token,
  );
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === 'string' && /^\0-?\d+$/.test(value) ? BigInt(value.slice(1)) : value,
  );
}

/** The reverse: a `bigint` is written as the number it is. */
export function writeExactJson(value: unknown): string {
  const text = JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'bigint' ? mark + member : member,
  );
  return text.replaceAll(/"\\u0000(-?\d+)"/g, '$1');
}
