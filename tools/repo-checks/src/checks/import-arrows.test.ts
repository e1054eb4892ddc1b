import { describe, expect, test } from 'vitest';
import { arrows } from '../imports/arrows.js';
import { report } from '../testing/report.js';
import { smallWorkspace } from '../testing/small-workspace.js';
import { importArrows } from './import-arrows.js';

const withFile = (file: string, text: string) => report(importArrows, { ...smallWorkspace, [file]: text });

test('a workspace that follows the drawing passes', () => {
  expect(report(importArrows, smallWorkspace)).toEqual([]);
});

describe('an arrow that is not drawn', () => {
  const forbidden = [
    ['packages/signing/src/up.ts', '@outdial/core', 'signing must not import'],
    ['packages/core/src/up.ts', '@outdial/acme', 'core must not import'],
    ['packages/acme/src/up.ts', '@outdial/normalize', 'vendor must not import'],
    ['packages/acme/src/up.ts', '@outdial/specs/acme/openapi.yaml', 'vendor must not import'],
    ['packages/normalize/src/up.ts', '@outdial/simulator', 'normalize must not import'],
    ['packages/simulator/src/up.ts', '@outdial/core', 'simulator must not import'],
    ['packages/simulator/src/up.test.ts', '@outdial/acme', 'simulator must not import'],
    ['packages/signing/src/testing/up.ts', '@outdial/core', 'signing must not import'],
  ] as const;

  test.each(forbidden)('%s → %s', (file, specifier, reason) => {
    const found = withFile(file, `\nimport '${specifier}';\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${file}:2 ${reason} ${specifier}`);
  });

  const spellings = [
    "import { a } from '@outdial/core';",
    "import type { A } from '@outdial/core';",
    "export * from '@outdial/core';",
    "export type A = import('@outdial/core').A;",
    "await import('@outdial/core');",
    "require('@outdial/core');",
    "import.meta.resolve('@outdial/core');",
  ];
  test.each(spellings)('however it is spelt: %s', (line) => {
    expect(withFile('packages/signing/src/up.ts', line)).toHaveLength(1);
  });

  test('but a test may read what its package is generated from', () => {
    const line = "import.meta.resolve('@outdial/specs/acme/openapi.yaml');";
    expect(withFile('packages/acme/src/spec.test.ts', line)).toEqual([]);
  });
});

describe('an arrow for types only', () => {
  test.each([
    "import { type Acme } from '@outdial/acme';",
    "import { acme } from '@outdial/acme';",
    "import '@outdial/acme';",
  ])('refuses what stays in the JavaScript: %s', (line) => {
    expect(withFile('packages/normalize/src/acme.ts', line)).toEqual([
      'packages/normalize/src/acme.ts:1 normalize may import @outdial/acme with "import type" only',
    ]);
  });
});

describe('a deep import', () => {
  test.each(['@outdial/signing/src/index.ts', '@outdial/signing/dist/index.js', '@outdial/signing/hidden'])(
    '%s',
    (specifier) => {
      expect(withFile('packages/core/src/deep.ts', `import '${specifier}';`)).toEqual([
        `packages/core/src/deep.ts:1 ${specifier} is not in the exports of @outdial/signing`,
      ]);
    },
  );

  test('by a path out of the package', () => {
    expect(
      withFile('packages/core/src/deep.ts', "import type { A } from '../../signing/src/index.js';"),
    ).toEqual([
      'packages/core/src/deep.ts:1 ../../signing/src/index.js leaves packages/core: import the other package by its name',
    ]);
  });
});

test('a package without a row in the table', () => {
  const files = { ...smallWorkspace, 'packages/extra/package.json': { name: '@outdial/extra' } };
  expect(report(importArrows, files)).toEqual([
    expect.stringMatching(/^packages\/extra\/package\.json no row for "extra"/),
  ]);
});

test('the table itself has no cycle: a row names only rows above it', () => {
  const roles = Object.keys(arrows);
  for (const [index, role] of roles.entries()) {
    const { runtime = [], types = [], tests = [], madeFrom = [] } = arrows[role] ?? {};
    const above = roles.slice(0, index);
    expect(above, role).toEqual(expect.arrayContaining([...runtime, ...types, ...tests, ...madeFrom]));
  }
});
