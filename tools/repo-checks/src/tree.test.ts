import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plantTree } from './testing/plant-tree.js';
import { openTree } from './tree.js';

test('the tree is what git has or would take, without what it ignores and what was deleted', () => {
  const { root } = plantTree({
    '.gitignore': 'dist/\n',
    'dist/a.js': '',
    'a.md': '',
    'b.md': '',
    'c/d.md': '',
  });
  execFileSync('git', ['add', 'a.md', 'b.md'], { cwd: root });
  rmSync(join(root, 'b.md'));
  const tree = openTree(root);
  expect(tree.files).toEqual(['.gitignore', 'a.md', 'c/d.md', 'package.json']);
  expect(['c', 'c/d.md', 'dist', 'b.md'].map((path) => tree.has(path))).toEqual([true, true, false, false]);
});

test('packages are found by their place', () => {
  const { packages } = plantTree({
    'specs/package.json': { name: '@outdial/specs' },
    'specs/acme/openapi.yaml': '',
    'packages/acme/package.json': { name: '@outdial/acme' },
    'packages/core/package.json': { name: '@outdial/core' },
    'tools/e2e/package.json': { name: '@outdial/e2e' },
    'tools/release/consumer/package.json': { name: 'consumer' },
  });
  expect(packages.map(({ folder, role }) => [folder, role])).toEqual([
    ['packages/acme', 'vendor'],
    ['packages/core', 'core'],
    ['specs', 'specs'],
    ['tools/e2e', 'e2e'],
  ]);
});

test('a folder without git says so', () => {
  const { root } = plantTree({});
  rmSync(join(root, '.git'), { recursive: true });
  expect(() => openTree(root)).toThrow();
});
