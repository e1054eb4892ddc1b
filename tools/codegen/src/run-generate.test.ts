import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listGenerated } from './list-generated.js';
import { runGenerate } from './run-generate.js';
import { fixtureText } from './testing/fixture-spec.js';

const operations = 'packages/sound/src/generated/operations.gen.ts';
const reference = 'packages/sound/REFERENCE.md';
const document = 'packages/simulator/src/generated/sound-document.gen.ts';
const fix = /^\d+ generated files are not as the specs have it\. Fix: npm run generate$/;

let root: string;
let lines: string[];

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'outdial-codegen-test-'));
  for (const vendor of ['sound', 'rpc'] as const) write(`specs/${vendor}/openapi.yaml`, fixtureText(vendor));
  await run(false);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function run(check: boolean): Promise<number> {
  lines = [];
  return runGenerate({ root, check, print: (line) => lines.push(line) });
}

describe('generate', () => {
  test('tells per vendor how many files came of it and how well its facts are known', () => {
    expect(lines).toEqual([
      expect.stringMatching(
        /^rpc: \d+ files; \d+ facts: \d+ % documented, \d+ % sample, \d+ % related, \d+ % inferred$/,
      ),
      expect.stringMatching(/^sound: \d+ files; /),
    ]);
  });

  test('gives the same bytes each time', async () => {
    const before = listGenerated(root).map((path) => [path, readFileSync(join(root, path), 'utf8')]);
    await run(false);
    expect(listGenerated(root).map((path) => [path, readFileSync(join(root, path), 'utf8')])).toEqual(before);
  });

  test('names no place of the machine and no time', () => {
    for (const path of listGenerated(root)) {
      const content = readFileSync(join(root, path), 'utf8');
      expect(content).not.toContain(tmpdir());
      expect(content).not.toContain(`${new Date().getFullYear()}`);
    }
  });

  test('takes away what no document asks for any more', async () => {
    write('packages/sound/src/generated/old.gen.ts', 'export {};\n');
    await run(false);
    expect(existsSync(join(root, 'packages/sound/src/generated/old.gen.ts'))).toBe(false);
  });
});

describe('generate --check', () => {
  test('is content with what was just generated', async () => {
    expect(await run(true)).toBe(0);
    expect(lines).toEqual(['Everything generated is up to date.']);
  });

  const drifts: readonly [what: string, spoil: () => void, line: string][] = [
    ['an edited file', () => appendFileSync(join(root, operations), '\n'), `changed ${operations}`],
    ['an edited reference page', () => appendFileSync(join(root, reference), 'x'), `changed ${reference}`],
    ['a missing file', () => rmSync(join(root, operations)), `missing ${operations}`],
    ["a missing document of the simulator's", () => rmSync(join(root, document)), `missing ${document}`],
    ['a missing reference page', () => rmSync(join(root, reference)), `missing ${reference}`],
    [
      'an extra file',
      () => write('packages/sound/src/generated/more/old.gen.ts', ''),
      'extra   packages/sound/src/generated/more/old.gen.ts',
    ],
  ];

  test.each(drifts)('finds %s', async (_, spoil, line) => {
    spoil();
    expect(await run(true)).toBe(1);
    expect(lines).toEqual([line, expect.stringMatching(fix)]);
  });

  test('finds the files of a vendor whose document is gone', async () => {
    rmSync(join(root, 'specs/rpc'), { recursive: true });
    expect(await run(true)).toBe(1);
    expect(lines.filter((line) => line.startsWith('extra   packages/rpc/')).length).toBeGreaterThan(5);
  });

  test('finds all files of a document that was edited', async () => {
    appendFileSync(join(root, 'specs/rpc/openapi.yaml'), '# a remark\n');
    expect(await run(true)).toBe(1);
    const changed = lines.slice(0, -1);
    const document = 'changed packages/simulator/src/generated/rpc-document.gen.ts';
    expect(changed).toContain(document);
    expect(changed.every((line) => line === document || line.startsWith('changed packages/rpc/'))).toBe(true);
  });
});
