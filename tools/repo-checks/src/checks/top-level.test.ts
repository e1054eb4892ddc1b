import { expect, test } from 'vitest';
import { report } from '../testing/report.js';
import { topLevelNames } from './top-level.js';

const complete = {
  'packages/core/package.json': { name: '@outdial/core' },
  'specs/README.md': '',
  'tools/bootstrap.mjs': '',
  'turbo.json': {},
  'pnpm-workspace.yaml': '',
  'pnpm-lock.yaml': '',
  'tsconfig.base.json': {},
  'README.md': '',
  LICENSE: '',
  '.gitignore': 'dist/\n',
};

test('what belongs there, dotfiles and what git ignores pass', () => {
  expect(report(topLevelNames, { ...complete, 'dist/index.js': '' })).toEqual([]);
});

test.each(['docs/guide.md', 'vitest.config.ts'])('%s does not belong there', (file) => {
  expect(report(topLevelNames, { ...complete, [file]: '' })).toEqual([
    expect.stringContaining(`${file.split('/')[0]} does not belong at the top level`),
  ]);
});

test('a missing README', () => {
  const { 'README.md': _, ...rest } = complete;
  expect(report(topLevelNames, rest)).toEqual(['README.md missing at the top level']);
});
