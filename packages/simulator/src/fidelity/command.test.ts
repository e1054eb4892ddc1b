import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fidelityCommand } from './command.js';
import type { FidelityReport } from './report.js';
import { startVendor } from './testing/vendor-under-test.js';

async function run(...commandLine: string[]) {
  const written = { stdout: '', stderr: '' };
  const code = await fidelityCommand(commandLine, {
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
  });
  return { code, ...written };
}

function fileWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'fidelity-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'file'), text);
  return join(folder, 'file');
}

it('tells that nothing differs, step by step, and exits 0', async () => {
  const { baseUrl, credentials } = await startVendor('nxcloud');
  const file = fileWith(JSON.stringify(credentials));
  const { code, stdout, stderr } = await run(
    ...['--vendor', 'nxcloud', '--base-url', baseUrl, '--credentials', file],
    ...['--operation', 'ping,listTask', '--operation', 'stopOrder'],
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(
    'same         listTask (reads)\n  same         refuses a wrong signature: 4 checks\n',
  );
  expect(stdout).toContain(`nxcloud at ${baseUrl}: 3 operations\n`);
  expect(stdout).toMatch(/\n {2}differs +0 +0\n/);
  expect(stdout).not.toContain(credentials.secretKey);
});

it('prints the report as JSON, and exits 1 when something differs', async () => {
  // A vendor that answers everything with the same page.
  const server = createServer((request, response) => request.resume().on('end', () => response.end('<html>')));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // The credentials of several vendors, as the simulator prints its own.
  const file = fileWith('nxcloud: { uuid: somebody, secretKey: some-secret-key }');
  const { code, stdout } = await run(
    ...['--vendor', 'nxcloud', '--base-url', baseUrl, '--credentials', file, '--operation', 'ping', '--json'],
  );
  const report: FidelityReport = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(report).toMatchObject({ vendor: 'nxcloud', baseUrl, totals: { same: 0 } });
  expect(report.operations[0]?.checks[0]).toMatchObject({ verdict: 'differs', received: 'no code' });
});

it('takes variables from a file and from the command line, which goes before it', async () => {
  const { baseUrl, credentials } = await startVendor('laaffic');
  const file = fileWith(JSON.stringify(credentials));
  const variables = fileWith('agentId: 41\ntestNumber: 999000000002\nappId: FROMFILE');
  const { code, stdout } = await run(
    ...['--vendor', 'laaffic', '--base-url', baseUrl, '--credentials', file, '--variables', variables],
    ...['--var', 'agentId=42', '--operation', 'sendAgentGroupCall'],
  );
  expect(code).toBe(0);
  expect(stdout).toContain('takes a task for tomorrow');
});

it('prints help that names every option', async () => {
  const { code, stdout } = await run('--help');
  expect(code).toBe(0);
  for (const name of [
    'vendor',
    'base-url',
    'credentials',
    'operation',
    'var',
    'variables',
    'allow-writes',
    'allow-dials',
    'json',
  ]) {
    expect(stdout).toContain(`--${name}`);
  }
});

const url = ['--base-url', 'http://127.0.0.1:9'];

it.each([
  ['no vendor', url, '--vendor is required'],
  ['no base URL', ['--vendor', 'nxcloud'], '--base-url is required'],
  [
    'an unknown vendor',
    ['--vendor', 'twilio', ...url],
    '--vendor must be one of alibaba, nxcloud, huawei, laaffic',
  ],
  [
    'an unknown option',
    ['--vendor', 'nxcloud', ...url, '--allow-everything'],
    "Unknown option '--allow-everything'",
  ],
  ['a variable without a value', ['--vendor', 'nxcloud', ...url, '--var', 'secret'], '--var takes name=value'],
  ['an unknown variable', ['--vendor', 'nxcloud', ...url, '--var', 'a=b'], 'there is no variable a'],
  [
    'an unknown operation',
    ['--vendor', 'nxcloud', ...url, '--operation', 'pong'],
    'nxcloud has no operation pong',
  ],
  [
    'a file that is not there',
    ['--vendor', 'nxcloud', ...url, '--credentials', '/none'],
    '/none cannot be read: ENOENT',
  ],
  ['http elsewhere', ['--vendor', 'nxcloud', '--base-url', 'http://example.com'], 'must begin with https:'],
])('exits 2 for %s, and says so', async (_, commandLine, reason) => {
  const { code, stdout, stderr } = await run(...commandLine);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`outdial-sim fidelity: `);
  expect(stderr).toContain(reason);
});

it('repeats nothing of a file that holds no object', async () => {
  const file = fileWith('some-secret-key');
  const { code, stderr } = await run('--vendor', 'nxcloud', ...url, '--credentials', file);
  expect(code).toBe(2);
  expect(stderr).toContain('must hold one object');
  expect(stderr).not.toContain('some-secret-key');
});
