import { expect, test } from 'vitest';
import { report } from '../testing/report.js';
import { publishedPackages } from './published-packages.js';

const manifest = {
  name: '@outdial/core',
  description: 'What all clients share.',
  license: 'Apache-2.0',
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20.19' },
  files: ['dist', 'CHANGELOG.md'],
  publishConfig: { access: 'public', bin: {} },
};
const files = {
  LICENSE: 'the licence',
  'packages/core/LICENSE': 'the licence',
  'packages/core/README.md': '# core',
  'packages/core/src/index.ts': '',
  'packages/core/package.json': manifest,
};

test('the shape of a published package, and a private one without it', () => {
  expect(
    report(publishedPackages, { ...files, 'packages/demo/package.json': { name: 'demo', private: true } }),
  ).toEqual([]);
});

test('data needs no sideEffects and packs no dist', () => {
  const { sideEffects: _, ...data } = { ...manifest, name: '@outdial/specs', files: ['CHANGELOG.md'] };
  const specs = { 'specs/README.md': '', 'specs/LICENSE': '', 'specs/package.json': data };
  expect(report(publishedPackages, specs)).toEqual([]);
});

test.each([
  ['name', 'core'],
  ['description', ''],
  ['license', 'MIT'],
  ['type', 'commonjs'],
  ['sideEffects', true],
  ['engines', { node: '>=18' }],
  ['files', manifest.files.slice(1)],
  ['files', manifest.files.slice(0, 1)],
  ['publishConfig', { bin: {} }],
])('a wrong "%s": %j', (field, value) => {
  const broken = { ...files, 'packages/core/package.json': { ...manifest, [field]: value } };
  expect(report(publishedPackages, broken)).toEqual([
    expect.stringMatching(new RegExp(`^packages/core/package.json "${field}" `)),
  ]);
});

test.each(['README.md', 'LICENSE'])('no %s', (name) => {
  const { [`packages/core/${name}` as 'packages/core/LICENSE']: _, ...rest } = files;
  expect(report(publishedPackages, rest)).toEqual([
    `packages/core/${name} missing: every published package has one`,
  ]);
});

test('a licence of its own', () => {
  expect(report(publishedPackages, { ...files, 'packages/core/LICENSE': 'another' })).toEqual([
    'packages/core/LICENSE differs from the LICENSE of the workspace',
  ]);
});
