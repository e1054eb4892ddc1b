import { expect, test } from 'vitest';
import { report } from '../testing/report.js';
import { machineTraces } from './traces.js';

// Put together here, so that this file does not name them itself.
const home = ['', 'home', 'somebody', 'outdial'].join('/');
const host = ['registry', 'example', 'com'].join('.');

test.each([
  ['tools/a.mjs', `const root = '${home}';`, 'a path of somebody’s machine'],
  ['README.md', `see ${['', 'work', 'main'].join('/')}`, 'a path of somebody’s machine'],
  ['.ci/run', `cd ${['', 'root', 'outdial'].join('/')}`, 'a path of somebody’s machine'],
  ['specs/a.yaml', `url: https://${host}/a`, 'the host of a registry'],
  ['.npmrc', `${['registry', 'http://127.0.0.1:4873'].join('=')}`, 'the setting of a registry'],
  [
    'pnpm-lock.yaml',
    `resolution: {${['tarball', ' http://127.0.0.1/a.tgz'].join(':')}}`,
    'the address of a tarball',
  ],
])('%s: %s', (file, text, reason) => {
  expect(report(machineTraces, { [file]: `\n${text}\n` })).toEqual([
    expect.stringContaining(`${file}:2 names ${reason}`),
  ]);
});

test.each([
  'https://example.com/home/page',
  ['.', 'work', 'file.ts'].join('/'),
  'a `/v2/root/x` path',
  '/homepage/',
])('%s is no trace', (text) => {
  expect(report(machineTraces, { 'README.md': text })).toEqual([]);
});
