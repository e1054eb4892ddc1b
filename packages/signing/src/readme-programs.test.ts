import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemes } from './schemes.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const examples = new Map(
  [...readme.matchAll(/^## (\w+)\n(?:(?!^## )[\s\S])*?```ts\n([\s\S]*?)```/gm)].map(([, title, code]) => [
    title,
    code,
  ]),
);

let project: string;

beforeAll(() => {
  // A project of its own, so that the examples reach the package the way a user's code does.
  project = mkdtempSync(join(tmpdir(), 'outdial-signing-'));
  mkdirSync(join(project, 'node_modules', '@outdial'), { recursive: true });
  symlinkSync(
    fileURLToPath(new URL('..', import.meta.url)),
    join(project, 'node_modules', '@outdial', 'signing'),
  );
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

async function run(title: string): Promise<string> {
  const file = join(project, `${title}.mts`);
  writeFileSync(file, examples.get(title) ?? '');
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--conditions=@outdial/source',
    '--import',
    import.meta.resolve('tsx'),
    file,
  ]);
  return stdout;
}

describe('the examples run as printed', () => {
  it('Sign', async () => expect(await run('Sign')).toMatch(/^[0-9A-F]{64}\n$/));

  it('Verify', async () => expect(await run('Verify')).toBe('refused: signature_mismatch (sign)\n'));

  it('Explain', async () => {
    const lines = (await run('Explain')).trimEnd().split('\n');
    expect(lines.map((line) => line.split(':', 1)[0])).toEqual([
      'canonicalQuery',
      'stringToSign',
      'signingKey',
      'signature',
    ]);
    expect(lines[2]).toBe('signingKey: ***&');
  });

  it('and are all there are', () => expect([...examples.keys()]).toEqual(['Sign', 'Verify', 'Explain']));
});

it('the table of schemes is complete', () => {
  const listed = [...readme.matchAll(/^\| `(\w+)` +\| `([a-z0-9-]+)` +\|/gm)].map(([, , name]) => name);
  expect(listed).toEqual(Object.keys(schemes));
});

it('every reason is explained', () => {
  const types = readFileSync(new URL('./types.ts', import.meta.url), 'utf8');
  const union = /VerificationFailure =([^;]*);/.exec(types)?.[1] ?? '';
  const reasons = [...union.matchAll(/'(\w+)'/g)].map(([, reason]) => reason as string);
  const start = readme.indexOf('## Reasons');
  const rows = readme.slice(start, readme.indexOf('\n## ', start));
  const explained = [...rows.matchAll(/^\| (`[^|]*`) +\|/gm)].flatMap(([, cell]) =>
    [...(cell as string).matchAll(/`(\w+)`/g)].map(([, reason]) => reason as string),
  );
  expect(reasons.length).toBeGreaterThan(0);
  expect(explained.toSorted()).toEqual(reasons.toSorted());
});
