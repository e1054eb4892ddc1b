/** As many digits may be beyond 2^53; a 64-bit number has at most twenty. */
const longNumber = /(?<![\d.eE+-])-?\d{16,20}(?![\d.eE])/g;

/**
 * Parses JSON as `JSON.parse` does, but an integer that a number cannot hold exactly becomes the text of its digits:
 * `1234567890123456789` would otherwise silently turn into another id.
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return /\d{16}/.test(text) ? JSON.parse(quoteLongIntegers(text)) : value;
}

/** Of valid JSON. Steps from string to string by hand: an expression for a whole string overflows on one of megabytes. */
function quoteLongIntegers(json: string): string {
  let quoted = '';
  let position = 0;
  for (;;) {
    const opening = json.indexOf('"', position);
    const outside = json.slice(position, opening === -1 ? undefined : opening);
    quoted += outside.replace(longNumber, (digits) => (isExact(digits) ? digits : `"${digits}"`));
    if (opening === -1) return quoted;
    position = endOfString(json, opening);
    quoted += json.slice(opening, position);
  }
}

function isExact(digits: string): boolean {
  return Number.isSafeInteger(Number(digits));
}

/** The position after the string that opens at `opening`. */
function endOfString(json: string, opening: number): number {
  let closing = json.indexOf('"', opening + 1);
  while (isEscaped(json, closing)) closing = json.indexOf('"', closing + 1);
  return closing + 1;
}

/** An odd number of backslashes stands before it. */
function isEscaped(json: string, position: number): boolean {
  let before = position;
  while (json[before - 1] === '\\') before -= 1;
  return (position - before) % 2 === 1;
}
