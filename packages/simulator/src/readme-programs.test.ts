import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { loadSpecification } from './engine/specification.js';
import { faultKinds } from './faults/fault-rule.js';
import { lastDigits } from './network/last-digits.js';
import { readScript } from './script/read-script.js';
import { resolveCredentials } from './settings.js';
import { vendorNames } from './vendor-name.js';

const readme = readFileSync('README.md', 'utf8');
const samples = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code as string);

it('shows samples that run as they are printed', async () => {
  const outputs = [];
  for (const sample of samples) {
    const flags = ['--conditions=@outdial/source', '--import', 'tsx', '--input-type=module', '--eval'];
    outputs.push((await promisify(execFile)(process.execPath, [...flags, sample])).stdout);
  }
  expect(outputs).toEqual([
    expect.stringMatching(/code: 0,\s+msg: 'success',\s+reqId: '\w+',\s+data: 'hello',\s+timestamp: \d+/),
    '2030-01-02T00:00:00.000Z\n200\n',
  ]);
});

it('shows a script that can be', async () => {
  const script = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  expect(Object.keys(await readScript(script))).toEqual(['numbers', 'distribution', 'robots', 'faults']);
});

it('tells every ending of a number that behaves in a way of its own, and every kind of fault', () => {
  const phones = readme.slice(readme.indexOf('## Phones'), readme.indexOf('## Scripts'));
  for (const ending of Object.keys(lastDigits)) expect(phones).toMatch(new RegExp(`\\| ${ending} `));
  for (const kind of Object.keys(faultKinds)) expect(readme).toContain(`\`${kind}\``);
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
