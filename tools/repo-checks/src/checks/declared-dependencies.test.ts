import { describe, expect, test } from 'vitest';
import { report } from '../testing/report.js';
import { smallWorkspace } from '../testing/small-workspace.js';
import { declaredDependencies } from './declared-dependencies.js';

const workspace = { ...smallWorkspace, 'package.json': { devDependencies: { vitest: '4.0.0' } } };
const withFiles = (files: Readonly<Record<string, unknown>>) =>
  report(declaredDependencies, { ...workspace, ...files });

test('a workspace that declares what it imports passes', () => {
  expect(withFiles({ 'packages/core/src/index.test.ts': "import { test } from 'vitest';\n" })).toEqual([]);
});

describe('undeclared', () => {
  test.each([
    ['packages/core/src/a.ts', "import { z } from 'zod/mini';", 'zod'],
    ['packages/core/src/a.ts', "import type { Hono } from '@hono/hono/types';", '@hono/hono'],
    ['packages/core/src/a.ts', "import { test } from 'vitest';", 'vitest'],
    ['packages/core/src/a.test.ts', "import ajv from 'ajv';", 'ajv'],
    // Declared, but for development: whoever installs the package does not get it.
    ['packages/acme/src/a.ts', "import '@outdial/specs/acme/openapi.yaml';", '@outdial/specs'],
  ])('%s: %s', (file, line, name) => {
    expect(withFiles({ [file]: line })).toEqual([
      `${file}:1 imports ${name}, which its package.json does not declare`,
    ]);
  });
});

test.each([
  [{ devDependencies: { 'openapi-fetch': '1.0.0' } }, []],
  [{}, ['packages/core/src/a.ts:1 imports openapi-fetch, which its package.json does not declare']],
])('what the build writes into the package is declared for development: %j', (dependencies, findings) => {
  const core = smallWorkspace['packages/core/package.json'] as object;
  expect(
    withFiles({
      'packages/core/package.json': { ...core, ...dependencies },
      'packages/core/src/a.ts': "export { createFinalURL } from 'openapi-fetch';",
    }),
  ).toEqual(findings);
});

describe('unused', () => {
  test('a dependency that nothing imports', () => {
    expect(withFiles({ 'packages/core/src/index.ts': 'export {};' })).toEqual([
      'packages/core/package.json declares @outdial/signing: never imported',
    ]);
  });

  test('a dependency that only tests import', () => {
    const files = {
      'packages/core/src/index.ts': 'export {};',
      'packages/core/src/index.test.ts': "import '@outdial/signing';",
    };
    expect(withFiles(files)).toEqual([
      'packages/core/package.json declares @outdial/signing: only tests import it',
    ]);
  });

  test('a development dependency that nothing imports', () => {
    const manifest = { name: '@outdial/signing', devDependencies: { '@outdial/specs': 'workspace:^' } };
    expect(withFiles({ 'packages/signing/package.json': manifest })).toEqual([
      'packages/signing/package.json declares @outdial/specs: never imported',
    ]);
  });
});

test('a version of our own instead of the workspace', () => {
  const manifest = { name: '@outdial/core', dependencies: { '@outdial/signing': '^0.1.0' } };
  expect(withFiles({ 'packages/core/package.json': manifest })).toEqual([
    'packages/core/package.json @outdial/signing: declare it as "workspace:^"',
  ]);
});
