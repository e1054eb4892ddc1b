import { expect, test } from 'vitest';
import { report } from '../testing/report.js';
import { vendorPackages } from './vendor-packages.js';

const acme: Readonly<Record<string, unknown>> = {
  'specs/acme/openapi.yaml': '',
  'packages/acme/package.json': { name: '@outdial/acme' },
  'packages/acme/REFERENCE.md': '',
  'packages/acme/src/index.ts': '',
  'packages/acme/src/client.ts': '',
  ...Object.fromEntries(
    ['schema', 'operations', 'client', 'validators', 'errors', 'webhooks'].map((name) => [
      `packages/acme/src/generated/${name}.gen.ts`,
      '',
    ]),
  ),
};

test('a complete vendor package', () => {
  expect(report(vendorPackages, acme)).toEqual([]);
});

test.each(['REFERENCE.md', 'src/client.ts', 'src/generated/errors.gen.ts'])('no %s', (name) => {
  const { [`packages/acme/${name}`]: _, ...rest } = acme;
  expect(report(vendorPackages, rest)).toEqual([
    `packages/acme/${name} missing: every vendor package has one`,
  ]);
});

test('a spec without a client', () => {
  expect(report(vendorPackages, { 'specs/acme/openapi.yaml': '' })).toEqual([
    'specs/acme/openapi.yaml packages/acme, the client of this spec, does not exist',
  ]);
});

test('a written file among the generated ones', () => {
  expect(report(vendorPackages, { ...acme, 'packages/acme/src/generated/extra.ts': '' })).toEqual([
    'packages/acme/src/generated/extra.ts only generated *.gen.ts files live here',
  ]);
});
