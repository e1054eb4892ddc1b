import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const snippetFolder = new URL('testing/readme/', import.meta.url);
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const printed = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code);
const compiled = readdirSync(snippetFolder).map((name) => readFileSync(new URL(name, snippetFolder), 'utf8'));

describe('README', () => {
  it('prints nothing but programs that are compiled with the package', () => {
    expect(printed.length).toBeGreaterThan(0);
    expect([...printed].sort()).toEqual(compiled.sort());
  });
});
