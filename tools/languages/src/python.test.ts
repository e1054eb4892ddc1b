// Clients in another language, made from the vendors' documents alone: what they can do here they can do with the vendors.
import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startSimulator } from '@outdial/simulator';
import { expect, it } from 'vitest';

/** Whatever is to happen happens at once. */
const clock = { speed: Number.POSITIVE_INFINITY };

/** What a script prints. Rejects with what it says of a failure. */
async function runPython(name: string, settings: object): Promise<unknown> {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const { stdout } = await promisify(execFile)('python3', [script, JSON.stringify(settings)]);
  return JSON.parse(stdout);
}

it('runs a task of NXCloud, redials, and believes signed callbacks', async () => {
  await using simulator = await startSimulator({ vendors: ['nxcloud'], clock });
  const { url, uuid, secretKey } = simulator.nxcloud;
  expect(await runPython('nxcloud_client.py', { url, uuid, secretKey })).toEqual({
    successCount: 3,
    isSigned: true,
    // Willing; answers the second call; never answers.
    calls: { '999000000001': [true], '999000000095': [false, true], '999000000099': [false, false] },
    told: ['999000000001', '999000000095', '999000000095', '999000000099', '999000000099'],
  });
});

it('runs a task of LAAFFIC and takes its reports', async () => {
  const port = await freePort();
  await using simulator = await startSimulator({
    vendors: ['laaffic'],
    clock,
    pushUrls: { laaffic: { agentStatusReport: `http://127.0.0.1:${port}/reports` } },
  });
  const { url, apiKey, apiSecret } = simulator.laaffic;
  const now = Math.floor(simulator.now().getTime() / 1000);
  expect(await runPython('laaffic_client.py', { url, apiKey, apiSecret, port, now })).toEqual({
    answered: { '999000000001': true, '999000000090': false, '999000000099': false },
    numCnt: 3,
    success: 1,
    fail: 2,
  });
});

it('leads a dialog and runs a campaign of Huawei’s', async () => {
  await using simulator = await startSimulator({
    vendors: ['huawei'],
    clock,
    start: new Date('2026-01-05T00:00:00Z'),
  });
  const { url, appKey, appSecret, vdnId, accessKey, secretKey } = simulator.huawei;
  const settings = { url, appKey, appSecret, vdnId, accessKey, secretKey, day: '2026-01-05' };
  // Willing, busy, and no answer: nobody has asked for a second call.
  const failCodes = { '99900000001': '00000', '99900000090': '00537', '99900000095': '00603' };
  expect(await runPython('huawei_client.py', settings)).toEqual({
    outactions: [9, 9, 11, 10, 10],
    added: 3,
    resultCode: '0200000',
    results: failCodes,
    pushed: failCodes,
  });
  expect(simulator.deliveries()).toMatchObject(Array(3).fill({ verdict: 'delivered', attempt: 1 }));
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
