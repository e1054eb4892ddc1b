// A client in another language, made from the vendor's documents alone: what it can do with the simulator it can do with the vendor.
import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startSimulator } from '@outdial/simulator';
import { expect, it } from 'vitest';

const hasPython = spawnSync('python3', ['--version']).status === 0;

it.skipIf(!hasPython)('leads a dialog and runs a campaign of Huawei’s from Python', async () => {
  await using simulator = await startSimulator({
    vendors: ['huawei'],
    // Whatever is to happen happens at once.
    clock: { speed: Number.POSITIVE_INFINITY },
    start: new Date('2026-01-05T00:00:00Z'),
  });
  const { url, appKey, appSecret, vdnId, accessKey, secretKey } = simulator.huawei;
  const settings = { url, appKey, appSecret, vdnId, accessKey, secretKey, day: '2026-01-05' };
  const script = fileURLToPath(new URL('huawei-client.py', import.meta.url));
  const { stdout } = await promisify(execFile)('python3', [script, JSON.stringify(settings)]);
  // Willing, busy, and no answer: nobody has asked for a second call.
  const failCodes = { '99900000001': '00000', '99900000090': '00537', '99900000095': '00603' };
  expect(JSON.parse(stdout)).toEqual({
    outactions: [9, 9, 11, 10, 10],
    added: 3,
    resultCode: '0200000',
    results: failCodes,
    pushed: failCodes,
  });
  expect(simulator.deliveries()).toMatchObject(Array(3).fill({ verdict: 'delivered', attempt: 1 }));
});
