import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** A statement that loads a module at run time; types are erased. */
const statement = /^(?:import|export) (?!type )(?:[^;]*?from )?'([^']+)';$/gm;

/** The packages that a source file loads, through all source files that it loads. */
function packagesOf(file: URL, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file.href)) return packages;
  seen.add(file.href);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(statement)) {
    const found = name.startsWith('.')
      ? packagesOf(new URL(name.replace(/\.js$/, '.ts'), file), seen)
      : new Set([name]);
    for (const loaded of found) packages.add(loaded);
  }
  return packages;
}

const sourceFile = (path: string) => new URL(path, import.meta.url);

it('the entry of the model loads no library', () => {
  const packages = [...packagesOf(sourceFile('index.ts'))].filter((name) => !name.startsWith('node:'));
  expect(packages).toEqual(['@outdial/core']);
});

describe('the library of numbers is loaded where numbers are read, and nowhere else', () => {
  it.each([
    'huawei/index.ts',
    'laaffic/index.ts',
    'nxcloud/index.ts',
    'phone/is-phone-number.ts',
    'phone/number-set.ts',
    'phone/text-set.ts',
    'phone/vendor-digits.ts',
  ])('%s does not load libphonenumber-js', (path) => {
    expect([...packagesOf(sourceFile(path))]).not.toContain('libphonenumber-js/min');
  });

  it.each(['parse-phone.ts', 'time-zones-of.ts', 'suppression-of.ts'])('%s does', (path) => {
    expect([...packagesOf(sourceFile(`phone/${path}`))]).toContain('libphonenumber-js/min');
  });
});
