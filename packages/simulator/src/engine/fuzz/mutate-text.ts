import type { Random } from './random.js';

const encode = (text: string) => new TextEncoder().encode(text);

const breakages: readonly ((text: string, random: Random) => Uint8Array<ArrayBuffer>)[] = [
  (text, random) => encode(text.slice(0, random.below(text.length + 1))),
  (text) => encode(`\ufeff${text}`),
  (text) => encode(text + text),
  (text, random) => {
    const bytes = encode(text);
    for (let count = random.below(4); count >= 0; count -= 1)
      bytes[random.below(bytes.length)] = random.below(256);
    return bytes;
  },
  (text) => encode(`${' '.repeat(100_000)}${text}`),
  (text) => encode(text.replace('{', '{"a":1,"a":2,')),
  (text) => encode(text.replace(/"[^"]*"/, '"\\ud800"')),
  (text) => encode(text.replace(/:[^,:{}[\]]+/, ':-1e999')),
  (text) => encode(text.replace('{', `{"${'k'.repeat(200_000)}":1,`)),
  (text) => encode(text.replace(/:("[^"]*"|\d+)/, `:${'['.repeat(10_000)}${']'.repeat(10_000)}`)),
  (text) => encode(text.replace(/:("[^"]*"|\d+)/, `:${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`)),
  () => encode('['.repeat(10_000)),
  () => encode('null'),
  () => encode('"text"'),
  () => encode('[{}]'),
  () => new Uint8Array(),
  () => new Uint8Array([0xff, 0xfe, 0, 0xc3, 0x28]),
];

/** A body that is hardly JSON any more. */
export function breakText(text: string, random: Random): Uint8Array<ArrayBuffer> {
  return random.pick(breakages)(text, random);
}

const tenMegabytes = 10_000_000;

/** A body of ten megabytes around a valid one: one long text, many members, many items, or deep. */
export function swell(text: string, random: Random): Uint8Array<ArrayBuffer> {
  const member = random.pick([
    () => `"filler":"${'x'.repeat(tenMegabytes)}"`,
    () => Array.from({ length: 600_000 }, (_, index) => `"member${index}":1`).join(','),
    () => `"filler":[${'{"a":0},'.repeat(tenMegabytes / 8)}0]`,
    () => `"filler":${'['.repeat(tenMegabytes / 2)}${']'.repeat(tenMegabytes / 2)}`,
  ])();
  return encode(text.replace(/\}\s*$/, `,${member}}`));
}
