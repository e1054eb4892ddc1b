import { expect, test } from 'vitest';
import { report } from '../testing/report.js';
import { smallWorkspace } from '../testing/small-workspace.js';
import { importCycles } from './import-cycles.js';

test('a workspace without cycles passes', () => {
  expect(report(importCycles, smallWorkspace)).toEqual([]);
});

test('packages that need each other, be it for tests only', () => {
  const signing = { name: '@outdial/signing', devDependencies: { '@outdial/acme': 'workspace:^' } };
  expect(report(importCycles, { ...smallWorkspace, 'packages/signing/package.json': signing })).toEqual([
    'packages/acme/package.json import cycle: packages/acme → packages/core → packages/signing → packages/acme',
  ]);
});

test('files that need each other when they run', () => {
  const files = {
    ...smallWorkspace,
    'packages/core/src/a.ts': "import { b } from './b.js';\nexport const a = b;\n",
    'packages/core/src/b.ts': "import { a } from './a.js';\nexport const b = a;\n",
  };
  expect(report(importCycles, files)).toEqual([
    'packages/core/src/a.ts import cycle: packages/core/src/a.ts → packages/core/src/b.ts → packages/core/src/a.ts',
  ]);
});

test('files that know each other by type only may', () => {
  const files = {
    ...smallWorkspace,
    'packages/core/src/a.ts': "import { b } from './b.js';\nexport const a = b;\n",
    'packages/core/src/b.ts': "import type { a } from './a.js';\nexport const b = 1;\n",
  };
  expect(report(importCycles, files)).toEqual([]);
});
