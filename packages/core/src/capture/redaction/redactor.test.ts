import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Redactor } from './redactor.js';

const redact = (text: string, secrets: readonly string[] = []) => new Redactor(secrets).text(text);

describe('numbers', () => {
  test.each<[name: string, text: string, redacted: string]>([
    ['plain', 'call +99912345678 now', 'call +11111111111 now'],
    ['six digits', 'code 123456', 'code 123456'],
    ['spaced', '+999 12 34-56.78', '+111 11 11-11.11'],
    ['parentheses', '(999) 123 - 4567', '(111) 111 - 1111'],
    ['another script', '١٢٣٤٥٦٧', '1111111'],
    ['full width', '１２３４５６７', '1111111'],
    ['a JSON number', '{"n":99912345678}', '{"n":11111111111}'],
    ['a JSON number that JavaScript cannot hold', '{"n": 9223372036854775807}', '{"n": 1111111111111111111}'],
    ['a JSON fraction', '[-1234567.25, 1.5e10, 0.12345678]', '[-1111111.11, 1.5e10, 1.11111111]'],
    ['a JSON name', '{"99912345678":1}', '{"11111111111":1}'],
    ['JSON in JSON', '{"job":"{\\"phone\\":\\"99912345678\\"}"}', '{"job":"{\\"phone\\":\\"11111111111\\"}"}'],
    ['JSON that is cut off', '{"list":[{"phone":"99912345678","na', '{"list":[{"phone":"11111111111","na'],
    ['escaped', '"\\u0039991234567"', '"1111111111"'],
    ['percent-encoded', 'to=%2B999%2012345678', 'to=%2B111%2011111111'],
    ['each digit percent-encoded', 'x %39%39%39%31%32%33%34', 'x 1111111'],
    ['twice percent-encoded', 'x %252B999%252012345', 'x %252B111%252011111'],
    ['JSON percent-encoded', 'a=%7B%22p%22%3A%2299912345678%22%7D', 'a=%7B%22p%22%3A%2211111111111%22%7D'],
    ['XML', '<Number>9991234567</Number>', '<Number>1111111111</Number>'],
    ['after a date and time', '2024-05-06 12:30:45 9991234567', '2024-05-06 12:30:45 1111111111'],
  ])('%s', (_, text, redacted) => {
    expect(redact(text)).toBe(redacted);
  });

  test.each([
    '{"createTime":1715000000}',
    '{"createTs":"1715000000123"}',
    '{"list":[{"at":"2024-05-06T12:30:45Z"}]}',
    '{"date":"2024-05-06","text":"2024-05-06 12:30"}',
    'Timestamp=2024-05-06T12%3A30%3A45Z&Version=2019-12-26',
    '{"code":0,"page":123456,"id":"abc","none":null,"yes":true}',
  ])('a time is none: %s', (text) => {
    expect(redact(text)).toBe(text);
  });

  test.each([
    ['{"callee":1715000000}', '{"callee":1111111111}'],
    ['{"time":"13800138000"}', '{"time":"11111111111"}'],
    ['{"text":"2024-05-06"}', '{"text":"1111-11-11"}'],
    ['{"text":"2024-13-06 12:30"}', '{"text":"1111-11-11 11:30"}'],
  ])('what only looks like a time is one: %s', (text, redacted) => {
    expect(redact(text)).toBe(redacted);
  });
});

describe('members with secret names', () => {
  test.each<[text: string, redacted: string]>([
    ['{"accessKeyId":"abc","name":"x"}', '{"accessKeyId":"***","name":"x"}'],
    ['{"auth":{"Token":"abc","lives":60}}', '{"auth":{"Token":"***","lives":60}}'],
    [
      '{"token":{"value":"abc","n":42,"expires":60},"b":"c"}',
      '{"token":{"value":"***","n":11,"expires":60},"b":"c"}',
    ],
    ['{"keys":["abc","",null]}', '{"keys":["***","",null]}'],
    ['{"pin":1234}', '{"pin":1111}'],
    ['{"t":"{\\"app_secret\\":\\"abc\\"}"}', '{"t":"{\\"app_secret\\":\\"***\\"}"}'],
    ['Action=Dialogue&Signature=a%2Bb%3D&x=1', 'Action=Dialogue&Signature=***&x=1'],
    ['plan=%7B%22sign%22%3A%22abc%22%7D', 'plan=%7B%22sign%22%3A%22***%22%7D'],
    [
      'https://example.com/a.wav?Expires=1715000000&OSSAccessKeyId=ab',
      'https://example.com/a.wav?Expires=1111111111&OSSAccessKeyId=***',
    ],
    ['<Code>6</Code><SecurityToken>abc</SecurityToken>', '<Code>6</Code><SecurityToken>***</SecurityToken>'],
    ['<a secret="abc">', '<a secret="***">'],
    [
      'server string is GET&AccessKeyId%3Dabc%26Action%3DX',
      'server string is GET&AccessKeyId%3D***%26Action%3DX',
    ],
    ['{"password":"a\\"bc', '{"password":"***'],
    ['{\\"password\\":\\"abc\\",\\"b\\":1', '{\\"password\\":\\"***\\",\\"b\\":1'],
    ['a log line, token: abc, design: blue', 'a log line, token: ***, design: blue'],
    ['Authorization: Bearer abcdefghijkl', 'Authorization: *** ***'],
  ])('%s', (text, redacted) => {
    expect(redact(text)).toBe(redacted);
  });

  test('assign, design and keyboards are none', () => {
    const text = '{"assign":"a","design":"b","keyboard":"c","signal":"d","number":"e"}';
    expect(redact(text)).toBe(text);
  });
});

/** Ways in which a text ends up in another. */
const encodings: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  'JSON-escaped': (text) => JSON.stringify(text).slice(1, -1),
  'JSON in JSON': (text) => JSON.stringify(JSON.stringify(text)).slice(1, -1),
  'JSON with all escaped': (text) =>
    [...text]
      .flatMap((character) => unitsOf(character).map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`))
      .join(''),
  'percent-encoded': encodeURIComponent,
  'percent-encoded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'all percent-encoded in small letters': (text) =>
    [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  form: (text) => new URLSearchParams({ x: text }).toString().slice(2),
  XML: (text) => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`),
};

const encodingsOfGiven: typeof encodings = {
  ...encodings,
  base64: (text) => Buffer.from(text).toString('base64'),
  'base64 of a longer text': (text) => Buffer.from(`u:${text}!`).toString('base64'),
  'base64 at the third place': (text) => Buffer.from(`us${text}:pw`).toString('base64'),
  'base64 for addresses': (text) => Buffer.from(`user:${text}`).toString('base64url'),
  'base64 percent-encoded': (text) => encodeURIComponent(Buffer.from(text).toString('base64')),
  hexadecimal: (text) => Buffer.from(text).toString('hex').toUpperCase(),
};

function unitsOf(character: string): number[] {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
}

const surroundings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `before ${text} after`,
  (text) => `{"a":[{"b":"x ${text} y"}]}`,
  (text) => `{"a":"${text}`,
  (text) => `a=1&b=${text}&c=2`,
  (text) => `<a><b>${text}</b></a>`,
  (text) => `https://example.com/${text}/x?y=${text}`,
];

test('given secrets are found in every encoding, wherever they stand', () => {
  const secret = fc
    .string({ unit: fc.constantFrom(...'abcXYZ0189+/=-_.~!*\'()"\\ <&%ü你😀'), minLength: 4, maxLength: 24 })
    .filter((text) => text.trim() === text && !/^[.*'"\\ ]+$/.test(text) && !text.includes('***'));
  fc.assert(
    fc.property(
      secret,
      fc.constantFrom(...Object.keys(encodingsOfGiven)),
      fc.constantFrom(...surroundings),
      (given, encoding, surround) => {
        const encoded = encodingsOfGiven[encoding]?.(given) as string;
        const redacted = redact(surround(encoded), [given]);
        // Of base64 the characters at its ends belong to the neighbours, too.
        const core = encoding.startsWith('base64') ? encoded.slice(4, -6) : encoded;
        if (core.length >= 4) expect(redacted).not.toContain(core);
        expect(redacted).toContain('***');
      },
    ),
    { numRuns: 600 },
  );
});

test('no number is left, however it is written and wherever it stands', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 7, maxLength: 15 });
  const between = fc.constantFrom('', '', ' ', '-', '.', ') ', ' (', '  ', ' - ', '\u00a0', '–');
  const number = fc
    .tuple(digits, fc.array(between, { minLength: 14, maxLength: 14 }), fc.constantFrom('', '+', '00'))
    .map(
      ([text, gaps, prefix]) =>
        prefix +
        [...text]
          .map((each, index) => each + (gaps[index] ?? ''))
          .join('')
          .trim(),
    );
  fc.assert(
    fc.property(
      number,
      fc.constantFrom(...Object.keys(encodings)),
      fc.constantFrom(...surroundings),
      (canary, encoding, surround) => {
        const redacted = redact(surround(encodings[encoding]?.(canary) as string));
        const left = decodeAll(redacted).replace(/[^\d]/g, '');
        expect(left.replaceAll('1', '').replace('2', '')).toBe('');
      },
    ),
    { numRuns: 3000 },
  );
});

/** Takes off every encoding of `encodings`, as often as there are any. */
function decodeAll(text: string): string {
  const decoded = text
    .replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\+u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  return decoded === text ? text : decodeAll(decoded);
}

test('a JSON text stays one, of the same shape', () => {
  const shape = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shape);
    if (typeof value === 'object' && value !== null) return Object.values(value).map(shape);
    return typeof value;
  };
  fc.assert(
    fc.property(fc.json(), fc.array(fc.string({ minLength: 4 })), (text, secrets) => {
      fc.pre(!secrets.some((secret) => /[{}[\],:"]/.test(secret)));
      const value: unknown = JSON.parse(text);
      if (typeof value !== 'object' || value === null) return;
      const { length } = JSON.stringify(shape(value));
      expect(JSON.stringify(shape(JSON.parse(redact(text, secrets)))).length).toBeLessThanOrEqual(length);
    }),
  );
});

test('texts within texts are masked whole beyond a depth', () => {
  let text = 'hidden';
  for (let depth = 0; depth < 12; depth += 1) text = JSON.stringify({ a: text });
  expect(redact(text)).not.toContain('hidden');
});

test.each([
  '1'.repeat(200_000),
  '1     '.repeat(50_000),
  '\\'.repeat(100_000),
  '%'.repeat(100_000),
  'a'.repeat(200_000),
])('a long text takes no time that grows with its square (%#)', (text) => {
  expect(redact(text, ['secret']).length).toBeGreaterThan(0);
});
