import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { expect, it, onTestFinished } from 'vitest';
import { askRpc } from './testing/alibaba-client.js';
import { fetchToken } from './testing/huawei-client.js';
import { askLaaffic } from './testing/laaffic-client.js';
import { askNxcloud } from './testing/nxcloud-client.js';

function run(...commandLine: string[]) {
  const command = ['--conditions=@outdial/source', '--import', 'tsx', 'src/cli.ts', ...commandLine];
  const child = spawn(process.execPath, command, { stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (output.stderr += text));
  const ended = once(child, 'close').then(([code]) => ({ code, ...output }));
  return { child, output, ended };
}

async function firstLine({ child }: ReturnType<typeof run>): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('The command printed nothing');
}

it.each(['SIGTERM', 'SIGINT'] as const)(
  'prints one line of JSON, serves what it says, and exits 0 on %s',
  async (signal) => {
    const command = run('--port', '0', '--json');
    const { alibaba, nxcloud, huawei, laaffic, control, ...rest } = JSON.parse(await firstLine(command));
    expect(rest).toEqual({});
    expect(control).toEqual({ url: expect.stringMatching(/^http:/) });
    expect(Object.keys(alibaba)).toEqual(['url', 'accessKeyId', 'accessKeySecret']);
    expect(Object.keys(nxcloud)).toEqual(['url', 'uuid', 'secretKey']);
    expect(Object.keys(huawei)).toEqual(['url', 'appKey', 'appSecret', 'vdnId', 'accessKey', 'secretKey']);
    expect(Object.keys(laaffic)).toEqual(['url', 'apiKey', 'apiSecret']);

    expect((await askRpc(alibaba)).json.Code).toBe('OK');
    expect((await askNxcloud(nxcloud)).json.code).toBe(0);
    expect(await fetchToken(huawei)).toMatch(/^\w{64}$/);
    expect((await askLaaffic(laaffic)).json.status).toBe('0');

    command.child.kill(signal);
    const { code, stdout, stderr } = await command.ended;
    expect(code).toBe(0);
    expect(stdout.split('\n')).toHaveLength(2);
    for (const operation of ['dialogue', 'ping', 'getToken', 'sendAgentGroupCall'])
      expect(stderr).toContain(operation);
    for (const secret of ['outdial-sim-secret', 'outdial-sim-app-secret'])
      expect(stderr).not.toContain(secret);
  },
);

it('without --json prints a table, then a line for each request', async () => {
  const command = run('--port', '0');
  await firstLine(command);
  while (!command.output.stdout.includes('Running.')) await once(command.child.stdout, 'data');
  const url = /huawei\n {2}url +(\S+)/.exec(command.output.stdout)?.[1] as string;
  await fetch(`${url}/nothing`, { method: 'POST' });
  while (!command.output.stdout.includes('HTTP 400')) await once(command.child.stdout, 'data');
  expect(command.output).toMatchObject({
    stdout: expect.stringMatching(/huawei +request +- +10000002 +HTTP 400/),
    stderr: '',
  });
});

it.each([
  [['--help'], 0, /^Usage: outdial-sim/, /^$/],
  [['fidelity', '--help'], 0, /^Usage: outdial-sim fidelity/, /^$/],
  [['fidelity', '--vendor', 'twilio'], 2, /^$/, /^outdial-sim fidelity: /],
  [['--version'], 0, /^\d+\.\d+\.\d+\n$/, /^$/],
  [['--prot', '3'], 2, /^$/, /^outdial-sim: .*--prot/],
  [['stray'], 2, /^$/, /^outdial-sim: .*stray/],
  [['--port', 'x'], 2, /^$/, /^outdial-sim: --port takes a whole number/],
  [['--port', '65534'], 2, /^$/, /^outdial-sim: The port of huawei/],
  [['--vendors', 'alibaba,twilio'], 2, /^$/, /^outdial-sim: --vendors takes names from/],
  [['--speed', '0'], 2, /^$/, /^outdial-sim: --speed takes a number/],
  [['--start', 'noon'], 2, /^$/, /^outdial-sim: --start takes a time/],
  [['--start', '2030-01-01T09:00:00'], 2, /^$/, /^outdial-sim: --start takes a time/],
  [
    ['--push', 'laaffic.agentStatusRport=http://127.0.0.1'],
    2,
    /^$/,
    /^outdial-sim: laaffic pushes nothing as/,
  ],
  [['--push', 'laaffic=http://127.0.0.1'], 2, /^$/, /^outdial-sim: --push takes/],
  [['--script', 'no-such-file.yaml'], 2, /^$/, /^outdial-sim: ENOENT/],
  [['--script', 'package.json'], 2, /^$/, /^outdial-sim: In the script: /],
] as const)('%j exits %i', async (commandLine, code, stdout, stderr) => {
  const result = await run(...commandLine).ended;
  expect(result).toEqual({
    code,
    stdout: expect.stringMatching(stdout),
    stderr: expect.stringMatching(stderr),
  });
});

it('exits 1 when a port is taken', async () => {
  const command = run('--port', '0', '--json');
  const { alibaba } = JSON.parse(await firstLine(command));
  const second = await run('--port', new URL(alibaba.url).port).ended;
  expect(second).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('EADDRINUSE') });
});

it('runs what it is told to: vendors, script, clock, seed, pushes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'outdial-sim-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const script = join(folder, 'script.yaml');
  await writeFile(script, 'faults: [{ vendor: nxcloud, fault: { kind: html } }]\n');
  const push = 'laaffic.agentStatusReport=http://127.0.0.1:3000/in';
  const flags = ['--vendors', 'nxcloud', '--script', script, '--push', push];
  const command = run(
    '--port',
    '0',
    '--json',
    '--speed',
    'manual',
    '--start',
    '2030-01-01T00:00:00Z',
    '--seed',
    's',
    ...flags,
  );
  const { nxcloud, control, ...rest } = JSON.parse(await firstLine(command));
  expect(rest).toEqual({});
  expect((await askNxcloud(nxcloud)).status).toBe(502);
  const tell = async (path: string) => (await fetch(control.url + path)).json();
  expect(await tell('/clock')).toEqual({ now: '2030-01-01T00:00:00.000Z' });
  expect(await tell('/push-urls')).toEqual({ laaffic: { agentStatusReport: 'http://127.0.0.1:3000/in' } });
  expect(JSON.parse(command.output.stderr.split('\n')[0] ?? '')).toMatchObject({
    vendor: 'nxcloud',
    kind: 'request',
  });
});

it('reads a script from stdin', async () => {
  const command = run('--port', '0', '--script', '-');
  command.child.stdin.end('numbers: 3');
  expect(await command.ended).toMatchObject({ code: 2, stderr: expect.stringContaining('/numbers') });
});

it('ends when whoever read its log has left, and not when only the lines of JSON are not wanted', async () => {
  const table = run('--port', '0');
  await firstLine(table);
  while (!table.output.stdout.includes('Running.')) await once(table.child.stdout, 'data');
  const url = /huawei\n {2}url +(\S+)/.exec(table.output.stdout)?.[1] as string;
  table.child.stdout.destroy();
  await fetch(url).catch(() => {});
  expect(await table.ended).toMatchObject({ code: 0, stderr: '' });
  const json = run('--port', '0', '--json');
  const { huawei } = JSON.parse(await firstLine(json));
  json.child.stdout.destroy();
  json.child.stderr.destroy();
  for (let count = 0; count < 3; count += 1) expect((await fetch(`${huawei.url}/nothing`)).status).toBe(400);
  json.child.kill('SIGTERM');
  expect((await json.ended).code).toBe(0);
});

it('warns when it listens to others than this machine', async () => {
  const command = run('--port', '0', '--json', '--host', '0.0.0.0');
  const { alibaba } = JSON.parse(await firstLine(command));
  expect(command.output.stderr).toMatch(/^Warning: everybody who reaches 0\.0\.0\.0/);
  expect(alibaba.url).toMatch(/^http:\/\/127\.0\.0\.1:/);
});

it('does not take a name that begins as an address of this machine for one', async () => {
  const { code, stderr } = await run('--port', '0', '--host', '127.0.0.1.invalid').ended;
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Warning: everybody who reaches 127\.0\.0\.1\.invalid/);
});
