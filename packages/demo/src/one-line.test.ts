// The programs as they stand, with the one line changed to each vendor of the table in turn.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { campaignVendors } from './campaign-vendors.js';
import { dialogVendors } from './dialog-vendors.js';

const here = new URL('./', import.meta.url);
const programs = [
  { file: 'my-campaign.ts', table: 'campaignVendors', names: Object.keys(campaignVendors) },
  { file: 'my-dialog.ts', table: 'dialogVendors', names: Object.keys(dialogVendors) },
];
const ending = /^The (?:campaign on .+ is completed|dialog on .+ has ended)\.$/gm;

it('runs the programs on every vendor by changing one line', async () => {
  const sources = (await Promise.all(programs.map(withEachVendor))).flat();
  const stdout = await runInTurn(sources);
  expect(new Set(stdout.match(ending))).toHaveProperty('size', sources.length);
  expect(stdout).not.toMatch(/99900000000\d|outdial-sim-/);
});

async function withEachVendor({ file, table, names }: (typeof programs)[number]): Promise<string[]> {
  const source = await readFile(new URL(file, here), 'utf8');
  const line = new RegExp(`^const vendor = ${table}\\.\\w+;$`, 'gm');
  expect(source.match(line)).toHaveLength(1);
  return names.map((name) => source.replace(line, `const vendor = ${table}.${name};`));
}

/** In one process, since starting one takes longer than most programs. */
async function runInTurn(sources: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'outdial-demo-'));
  const names = sources.map((_, index) => `program-${index}.mts`);
  for (const [index, source] of sources.entries())
    await writeFile(join(folder, `program-${index}.mts`), source.replaceAll("'./", `'${here}`));
  const all = join(folder, 'all.mts');
  await writeFile(all, names.map((name) => `await import('./${name}');\n`).join(''));
  const options = ['--conditions=@outdial/source', '--import', 'tsx', all];
  const { stdout } = await promisify(execFile)('node', options, { cwd: new URL('..', here) });
  await rm(folder, { recursive: true });
  return stdout;
}
