import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { resolveCredentials } from './settings.js';

const readme = readFileSync('README.md', 'utf8');
const samples = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code as string);

it('shows a sample that runs as it is printed', async () => {
  expect(samples).toHaveLength(1);
  const flags = ['--conditions=@outdial/source', '--import', 'tsx', '--input-type=module', '--eval'];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, samples[0] as string]);
  expect(stdout).toMatch(/data: 'hello',\s+timestamp: \d+,\s+code: 0,\s+msg: 'success',\s+reqId: '/);
});

it('names the default credentials', () => {
  for (const credentials of Object.values(resolveCredentials())) {
    for (const [name, value] of Object.entries(credentials)) expect(readme).toContain(`\`${name}\` ${value}`);
  }
});
