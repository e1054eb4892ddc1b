import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { PartResult } from './demo-result.js';

it('writes the result where it is told, seen from the folder of the person', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'outdial-demo-'));
  const { code, stdout } = await runCli(['--vendor', 'alibaba', '--out', 'result.json'], folder);
  expect(code).toBe(0);
  expect(stdout).toContain('All 2 parts did their job.');
  const result = JSON.parse(await readFile(join(folder, 'result.json'), 'utf8'));
  expect(result.parts.map(({ vendor, part }: PartResult) => `${vendor} ${part}`)).toEqual([
    'alibaba campaign',
    'alibaba dialog',
  ]);
  await rm(folder, { recursive: true });
});

it.each([
  ['a file that cannot be written', ['--vendor', 'alibaba', '--out', 'no/such/folder/result.json'], 'ENOENT'],
  ['a vendor that does not exist', ['--vendor', 'nobody'], 'there are nxcloud, laaffic'],
  ['an option that does not exist', ['--outt', 'x'], '--outt'],
])('fails with a clear message on %s', async (_title, options, message) => {
  const { code, stderr } = await runCli(options, tmpdir());
  expect(code).toBe(1);
  expect(stderr).toContain(message);
});

async function runCli(options: readonly string[], folder: string) {
  const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
  const child = spawn('node', ['--conditions=@outdial/source', '--import', 'tsx', cli, ...options], {
    env: { ...process.env, INIT_CWD: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, stdout, stderr };
}
