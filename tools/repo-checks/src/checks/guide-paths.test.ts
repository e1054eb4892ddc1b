import { expect, test } from 'vitest';
import { report } from '../testing/report.js';
import { guidePaths } from './guide-paths.js';

const files = {
  'packages/core/src/index.ts': '',
  'packages/core/README.md': '`src/index.ts` and `packages/core/src`',
  'specs/acme/openapi.yaml': '',
  'specs/other/openapi.yaml': '',
  '.ci/run': '',
};
const judge = (text: string) => report(guidePaths, { ...files, 'README.md': text });

test.each([
  '`packages/core/src/index.ts`',
  '`specs/<vendor>/openapi.yaml`',
  '`specs/{acme,other}/openapi.yaml`',
  '`packages/*/src/**`',
  '`packages/…`',
  '`.ci/run`',
  '`src/index.ts`, of some package',
  '`./packages/core/`',
  '```sh\nnode packages/core/src/index.ts\n```',
  'no paths of ours: `application/json`, `/v2/calls`, `@outdial/core`, `and/or`, `node:fs`',
  '```ts\nimport "./gone.ts";\n```',
])('%s exists', (text) => {
  expect(judge(text)).toEqual([]);
});

test.each([
  ['`packages/core/src/gone.ts`', 'packages/core/src/gone.ts'],
  ['`package/core/src/index.ts`', 'package/core/src/index.ts'],
  ['`packages/gone`', 'packages/gone'],
  ['`src/gone.ts`', 'src/gone.ts'],
  ['`./core/src`', './core/src'],
  ['`specs/<vendor>/gone.yaml`', 'specs/<vendor>/gone.yaml'],
  ['`specs/{acme,gone}/openapi.yaml`', 'specs/{acme,gone}/openapi.yaml'],
  ['`./run.sh`', './run.sh'],
])('%s does not', (text, path) => {
  expect(judge(`\n${text}`)).toEqual([`README.md:2 names ${path}, which does not exist`]);
});

test('a command line with a path that does not exist', () => {
  expect(judge('```sh\nnode packages/core/gone.ts --all\n```')).toEqual([
    'README.md:2 names packages/core/gone.ts, which does not exist',
  ]);
});
