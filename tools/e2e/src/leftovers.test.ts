// A program whose calls all went wrong ends at once: no timer is left, and no promise is rejected behind its back.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { close, listen } from './loopback.js';

const program = `
import { createHuaweiClient } from '@outdial/huawei';
import { createNxcloudClient } from '@outdial/nxcloud';

const nxcloud = (settings) => createNxcloudClient({
  baseUrl: process.env.SILENT_SERVER,
  credentials: { uuid: 'u', secretKey: 's' },
  maxRetries: 0,
  ...settings,
});
const late = () => new Promise((_, reject) => setTimeout(reject, 60, new Error('late')));
const abort = new AbortController();
setTimeout(() => abort.abort(), 40);
const huawei = createHuaweiClient({
  baseUrl: process.env.SILENT_SERVER,
  vdnId: '25',
  credentials: { appKey: 'a', appSecret: 's' },
  timeoutMs: 60,
});
const step = { userid: 'u', inaction: 8, inparams: { call_sor_id: 's', call_dst_id: 'd' } };

const ends = await Promise.allSettled([
  nxcloud({ timeoutMs: 30 }).ping({ data: 'x' }),
  nxcloud({ timeoutMs: 30, fetch: late }).ping({ data: 'x' }),
  nxcloud({}).ping({ data: 'x' }, { signal: abort.signal }),
  nxcloud({ fetch: late }).ping({ data: 'x' }, { signal: abort.signal }),
  nxcloud({ fetch: () => { throw new Error('at once'); } }).ping({ data: 'x' }),
  nxcloud({}).ping({ data: 'x' }, { signal: {} }),
  nxcloud({}).ping({ data: 1 }),
  huawei.processDialog(step, { signal: abort.signal }),
]);
const codes = ends.map(({ reason }) => reason.code);
// What was given up comes to its own end first.
await new Promise((resolve) => setTimeout(resolve, 1_000));
const timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout');
console.log(JSON.stringify({ codes, timers }));
`;

it('nothing is left of calls that went wrong', async () => {
  const server = createServer(() => undefined);
  const SILENT_SERVER = await listen(server);
  const options = [
    '--conditions=@outdial/source',
    '--import',
    'tsx',
    '--input-type=module',
    '--eval',
    program,
  ];
  const child = spawn('node', options, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, SILENT_SERVER },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    codes: [
      'timeout',
      'timeout',
      'aborted',
      'aborted',
      'connection_failed',
      'invalid_configuration',
      'invalid_request',
      'aborted',
    ],
    timers: [],
  });
  await close(server);
});
