import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { loadSpecification } from './engine/specification.js';
import { resolveCredentials } from './settings.js';
import { vendorNames } from './vendor-name.js';

const readme = readFileSync('README.md', 'utf8');
const samples = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code as string);

it('shows a sample that runs as it is printed', async () => {
  expect(samples).toHaveLength(1);
  const flags = ['--conditions=@outdial/source', '--import', 'tsx', '--input-type=module', '--eval'];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, samples[0] as string]);
  expect(stdout).toMatch(/code: 0,\s+msg: 'success',\s+reqId: '\w+',\s+data: 'hello',\s+timestamp: \d+/);
});

it('names the default credentials', () => {
  for (const credentials of Object.values(resolveCredentials())) {
    for (const [name, value] of Object.entries(credentials)) expect(readme).toContain(`\`${name}\` ${value}`);
  }
});

it.each(vendorNames)('says of every operation of %s what stands behind it', (vendor) => {
  for (const { operationId } of loadSpecification(vendor).operations) {
    expect(readme).toContain(`\`${operationId}\``);
  }
});
