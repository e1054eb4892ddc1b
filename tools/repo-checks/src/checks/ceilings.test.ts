import { describe, expect, test } from 'vitest';
import { plantTree } from '../testing/plant-tree.js';
import { report } from '../testing/report.js';
import { judgeCeilings } from './ceilings.js';

const lines = (count: number) => 'x();\n'.repeat(count);
const judge = (file: string, text: string) => report((tree) => judgeCeilings(tree, {}), { [file]: text });

describe('a file', () => {
  test('of 250 lines passes, a generated one of any length', () => {
    expect(judge('packages/core/src/a.ts', lines(250))).toEqual([]);
    expect(judge('packages/acme/src/generated/schema.gen.ts', lines(3000))).toEqual([]);
  });

  test.each(['packages/core/src/a.ts', 'packages/core/src/a.test.ts', 'tools/a.mjs'])('%s of 251', (file) => {
    expect(judge(file, lines(251))).toEqual([`${file} 251 lines; the ceiling is 250`]);
  });

  test('the guide for contributors of 151', () => {
    expect(judge('.github/CONTRIBUTING.md', lines(151))).toEqual([
      '.github/CONTRIBUTING.md 151 lines; the ceiling is 150',
    ]);
  });
});

describe('a function', () => {
  test.each([
    ['function long() {\n', '}'],
    ['const long = () => {\n', '};'],
    ['const made = { long() {\n', '} };'],
    ['class Made { get long() {\n', '} }'],
    ["test('long', () => {\n", '});'],
  ])('%s', (start, end) => {
    expect(judge('tools/a.mjs', `\n${start}${lines(48)}${end}`)).toEqual([]);
    expect(judge('tools/a.mjs', `\n${start}${lines(49)}${end}`)).toEqual([
      'tools/a.mjs:2 a function of 51 lines; the ceiling is 50',
    ]);
  });

  test('is not the body of a suite, and its comment does not count', () => {
    expect(judge('tools/a.mjs', `describe.each([])('all', () => {\n${lines(60)}});`)).toEqual([]);
    expect(judge('tools/a.mjs', `/**\n${' * why\n'.repeat(60)} */\nfunction short() {}`)).toEqual([]);
  });
});

test('an exception spares its file, and must not outlive it', () => {
  const tree = plantTree({ 'tools/a.mjs': lines(300) });
  expect(judgeCeilings(tree, { 'tools/a.mjs': 'a table' })).toEqual([]);
  expect(judgeCeilings(tree, { 'tools/a.mjs': 'a table', 'tools/gone.mjs': 'a table' })).toEqual([
    { file: 'tools/gone.mjs', reason: 'is an exception to the ceilings, but does not exist' },
  ]);
});
