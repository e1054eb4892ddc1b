import type { Check } from '../check.js';

const topLevel = [
  'packages',
  'specs',
  'tools',
  'turbo.json',
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
  'README.md',
  'LICENSE',
];

/** The root holds what a newcomer needs and nothing else; files of tools start with a dot. */
export const topLevelNames: Check = (tree) => {
  const names = new Set(tree.files.map((file) => file.split('/')[0] ?? file));
  return [
    ...topLevel
      .filter((name) => !names.has(name))
      .map((file) => ({ file, reason: 'missing at the top level' })),
    ...[...names]
      .filter((name) => !name.startsWith('.') && !topLevel.includes(name))
      .map((file) => ({
        file,
        reason: 'does not belong at the top level: move it under packages, specs or tools',
      })),
  ];
};
