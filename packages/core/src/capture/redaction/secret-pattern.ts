/** XML's own names of characters. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** JSON's short escapes. */
const shortEscapes: Readonly<Record<string, string>> = {
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\f': 'f',
  '\r': 'r',
  '"': '"',
  '/': '/',
  '\\': String.raw`\\`,
};

/** Characters of base64 and what stands for them in addresses. */
const urlSafe: Readonly<Record<string, string>> = { '+': '-', '/': '_' };

/** How many leading characters of base64 hold bits of the bytes before: none, one or two of them. */
const foreignCharacters = [0, 2, 3] as const;

const shortestBase64 = 4;

/**
 * Finds given secrets in a text: as they are, percent-encoded, escaped as in JSON or XML, each also repeatedly and in part, and in
 * base64 (of either alphabet, also within a longer text that was encoded) or hexadecimal. Secrets that a request itself shows
 * (`seen`) are looked for in all but the last two.
 */
export function secretPattern(given: readonly string[], seen: Iterable<string> = []): RegExp | undefined {
  const patterns = [
    ...given.flatMap((secret) => [plain(secret), hexadecimal(secret), ...base64Forms(secret)]),
    ...[...seen].map(plain),
  ];
  if (patterns.length === 0) return undefined;
  // The longest first: one secret may begin with another.
  return new RegExp(patterns.sort((a, b) => b.length - a.length).join('|'), 'g');
}

function plain(secret: string): string {
  return [...secret].map((character) => anyOf(encodings(character))).join('');
}

function hexadecimal(secret: string): string {
  return [...Buffer.from(secret).toString('hex')].map(eitherCase).join('');
}

function base64Forms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return foreignCharacters
    .map((foreign, offset) => {
      const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
      return text.slice(foreign, Math.floor(((offset + bytes.length) * 8) / 6));
    })
    .filter((text) => text.length >= shortestBase64)
    .map((text) => [...text].map(base64Character).join(''));
}

function base64Character(character: string): string {
  const other = urlSafe[character];
  return anyOf([...encodings(character), ...(other === undefined ? [] : [escaped(other)])]);
}

function encodings(character: string): string[] {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  const bytes = [...Buffer.from(character)];
  const codePoint = character.codePointAt(0) as number;
  const entity = entities[character];
  const short = shortEscapes[character];
  return [
    escaped(character),
    bytes.map((byte) => `%(?:25){0,4}${hex(byte, 2)}`).join(''),
    units.map((unit) => String.raw`\\{1,16}u${hex(unit, 4)}`).join(''),
    `&#(?:${codePoint}|[xX]${hex(codePoint, 1)});`,
    ...(character === ' ' ? [String.raw`\+`] : []),
    ...(entity === undefined ? [] : [entity]),
    ...(short === undefined ? [] : [String.raw`\\{1,16}${short}`]),
  ];
}

function hex(value: number, digits: number): string {
  return [...value.toString(16).padStart(digits, '0')].map(eitherCase).join('');
}

function eitherCase(character: string): string {
  return /[a-f]/.test(character) ? `[${character}${character.toUpperCase()}]` : character;
}

function anyOf(patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
