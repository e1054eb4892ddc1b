/** A request of 200,000 callees with all their texts holds half of it. */
const mostParts = 6_000_000;

/** Each `&` of a form begins a parameter; the longest lists of the documents have a tenth of these. */
const mostParameters = 100_000;

/** Shorter bodies cannot. */
const suspiciousBytes = 100_000;

const [ampersand, comma, brace, bracket] = Buffer.from('&,{[');

/**
 * Whether a body, short enough in bytes, would still fill the memory once it is read: millions of empty objects, or of parameters without
 * a value. Counts what separates parts wherever it stands, in texts, too.
 */
export function holdsTooMuch(body: Uint8Array, isForm: boolean): boolean {
  if (body.length < suspiciousBytes) return false;
  let [parts, parameters] = [0, 0];
  for (const byte of body) {
    if (byte === ampersand) parameters += 1;
    else if (byte === comma || byte === brace || byte === bracket) parts += 1;
  }
  return parts > mostParts || (isForm && parameters > mostParameters);
}
