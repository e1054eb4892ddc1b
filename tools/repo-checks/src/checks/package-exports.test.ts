import { expect, test } from 'vitest';
import { report } from '../testing/report.js';
import { packageExports } from './package-exports.js';

const code = {
  '@outdial/source': './src/index.ts',
  types: './dist/index.d.ts',
  default: './dist/index.js',
};
const self = { './package.json': './package.json' };

interface Rest {
  readonly bin?: object;
  readonly publishConfig?: object;
}

function judge(exports: object, { publishConfig, ...rest }: Rest = {}, program = '') {
  const published = { exports: withoutSource(exports), ...publishConfig };
  return report(packageExports, {
    'packages/core/package.json': { name: '@outdial/core', exports, ...rest, publishConfig: published },
    'packages/core/src/index.ts': '',
    'packages/core/src/cli.ts': program,
    'packages/core/data/a.json': {},
  });
}

function withoutSource(exports: object): object {
  return JSON.parse(JSON.stringify(exports, (key, value) => (key === '@outdial/source' ? undefined : value)));
}

test('code, data and a program that exist', () => {
  const program = { publishConfig: { bin: { core: './dist/cli.js' } } };
  expect(judge({ '.': code, './data/*': './data/*', ...self }, program, '#!/usr/bin/env node\n')).toEqual([]);
});

const { default: run, types, '@outdial/source': source } = code;
test.each([
  ['types after the code', { '@outdial/source': source, default: run, types }],
  ['no types', { '@outdial/source': source, default: run }],
  ['types of another file', { ...code, types: './dist/other.d.ts' }],
  ['a condition of its own', { ...code, require: './dist/index.cjs' }],
])('%s', (_, target) => {
  expect(judge({ '.': target, ...self })).toEqual([
    expect.stringContaining('"exports" of ".": must be @outdial/source, types and default'),
  ]);
});

test('a source file that does not exist', () => {
  const gone = { '@outdial/source': './src/a.ts', types: './dist/a.d.ts', default: './dist/a.js' };
  expect(judge({ './a': gone, ...self })).toEqual([
    expect.stringContaining('"exports" of "./a": ./src/a.ts does not exist'),
  ]);
});

test.each([
  ['with the sources', { '.': code, ...self }],
  ['of another file', { '.': { ...withoutSource(code), default: './dist/other.js' }, ...self }],
  ['without an entry', self],
])('published entries %s', (_, exports) => {
  expect(judge({ '.': code, ...self }, { publishConfig: { exports } })).toEqual([
    'packages/core/package.json "publishConfig.exports" must be "exports" without "@outdial/source"',
  ]);
});

test('data that does not exist', () => {
  expect(judge({ './b/*': './b/*', ...self })).toEqual([expect.stringContaining('./b/* does not exist')]);
});

test('no ./package.json', () => {
  expect(judge({ '.': code })).toEqual([expect.stringContaining('"exports" of "./package.json": missing')]);
});

test.each([
  [{ bin: { core: './dist/cli.js' } }, 'src/cli.ts'],
  [{ publishConfig: { bin: { core: './dist/cli.js' } } }, 'src/cli.ts'],
  [{ bin: { core: './dist/gone.js' } }, 'src/gone.ts'],
])('a program that does not start as one: %j', (rest, file) => {
  expect(judge({ '.': code, ...self }, rest, 'console.log(1);\n')).toEqual([
    `packages/core/${file} the program "core" must exist and start with #!/usr/bin/env node`,
  ]);
});
