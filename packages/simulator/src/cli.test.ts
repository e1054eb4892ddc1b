import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { expect, it, onTestFinished } from 'vitest';
import { askRpc } from './testing/alibaba-client.js';
import { fetchToken } from './testing/huawei-client.js';
import { askLaaffic } from './testing/laaffic-client.js';
import { askNxcloud } from './testing/nxcloud-client.js';

function run(...commandLine: string[]) {
  const command = ['--conditions=@outdial/source', '--import', 'tsx', 'src/cli.ts', ...commandLine];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
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
    const { alibaba, nxcloud, huawei, laaffic, ...rest } = JSON.parse(await firstLine(command));
    expect(rest).toEqual({});
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
  [['--version'], 0, /^\d+\.\d+\.\d+\n$/, /^$/],
  [['--prot', '3'], 2, /^$/, /^outdial-sim: .*--prot/],
  [['stray'], 2, /^$/, /^outdial-sim: .*stray/],
  [['--port', 'x'], 2, /^$/, /^outdial-sim: --port takes a whole number/],
  [['--port', '65534'], 2, /^$/, /^outdial-sim: The port of huawei/],
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
