import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import type { SimulatorOptions } from './simulator-options.js';
import { startSimulator } from './start-simulator.js';
import { askRpc } from './testing/alibaba-client.js';
import { askToken, fetchToken } from './testing/huawei-client.js';
import { askLaaffic } from './testing/laaffic-client.js';
import { askNxcloud, createAndCallBody, createAndCallPath } from './testing/nxcloud-client.js';
import { startForTest } from './testing/start-for-test.js';
import { type VendorName, vendorNames } from './vendor-name.js';

it('gives each vendor an origin of its own on 127.0.0.1', async () => {
  const simulator = await startForTest();
  const urls = vendorNames.map((name) => simulator[name].url);
  for (const url of urls) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(new Set(urls).size).toBe(4);
});

it('runs several at a time that know nothing of each other', async () => {
  const [one, other] = await Promise.all([
    startForTest(),
    startForTest({
      seed: 'other',
      credentials: {
        alibaba: { accessKeyId: 'other-key' },
        nxcloud: { secretKey: 'other-secret' },
        laaffic: { apiSecret: 'other-secret' },
      },
    }),
  ]);
  const codes = async ({ alibaba, nxcloud, laaffic }: typeof one) => [
    (await askRpc({ ...alibaba, url: other.alibaba.url })).json.Code,
    (await askNxcloud({ ...nxcloud, url: other.nxcloud.url })).json.code,
    (await askLaaffic({ ...laaffic, url: other.laaffic.url })).json.status,
  ];
  expect(await codes(one)).toEqual(['InvalidAccessKeyId.NotFound', 6, '-1']);
  expect(await codes(other)).toEqual(['OK', 0, '0']);
  expect(one.laaffic.tasks()).toEqual([]);
  expect(one.events).toEqual([]);
  expect(await fetchToken(one.huawei)).not.toBe(await fetchToken(other.huawei));
});

it('gives the same ids for the same seed', async () => {
  const tokens = [];
  for (const seed of [7, '7', 8]) tokens.push(await fetchToken((await startForTest({ seed })).huawei));
  expect(tokens[0]).toBe(tokens[1]);
  expect(tokens[0]).not.toBe(tokens[2]);
});

it('takes four ports in a row, and lets go of them all', async () => {
  const first = await freeRow();
  const simulator = await startSimulator({ ports: first });
  const ports = vendorNames.map((name) => Number(new URL(simulator[name].url).port));
  expect(ports).toEqual([first, first + 1, first + 2, first + 3]);

  // The last of these four is taken, so the other three must be given back.
  const second = await freeRow();
  const clash = { alibaba: second, nxcloud: second + 1, huawei: second + 2, laaffic: first };
  await expect(startSimulator({ ports: clash })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(await Promise.all([0, 1, 2].map((offset) => isFree(second + offset)))).toEqual([true, true, true]);

  await simulator.close();
  await (await startSimulator({ ports: first })).close();
});

it('closes connections that are kept alive, more than once if asked', async () => {
  const simulator = await startSimulator();
  const socket = connect(Number(new URL(simulator.huawei.url).port), '127.0.0.1');
  const closed = new Promise((resolve) => socket.once('close', resolve));
  await new Promise((resolve) => socket.once('connect', resolve));
  await askToken(simulator.huawei);
  await Promise.all([simulator.close(), simulator.close(), simulator[Symbol.asyncDispose]()]);
  await closed;
  await expect(askToken(simulator.huawei)).rejects.toThrow();
});

it.each([
  [{ credentials: { nxcloud: { secretKey: '' } } }, 'credentials.nxcloud.secretKey'],
  [{ credentials: { laaffic: { apiKey: 'with space' } } }, 'credentials.laaffic.apiKey'],
  [{ credentials: { alibaba: { accessKeyId: 'a,b' } } }, 'credentials.alibaba.accessKeyId'],
  [{ credentials: { huawei: { vdnId: 'x' } } }, 'credentials.huawei.vdnId'],
  [{ credentials: { nxcloud: { algorithm: 'SHA-256' as 'SHA256' } } }, 'credentials.nxcloud.algorithm'],
  [{ credentials: { huawei: { accessKey: 'a/b' } } }, 'credentials.huawei.accessKey'],
  [{ ports: 65_533 }, 'port of laaffic'],
  [{ ports: -1 }, 'port of alibaba'],
  [{ clock: { speed: 0 } }, 'clock.speed'],
])('refuses %j', async (options, named) => {
  await expect(startSimulator(options)).rejects.toThrow(named);
});

/** Four free ports in a row, as far as one can know. */
async function freeRow(): Promise<number> {
  for (let first = 20_000 + Math.floor(Math.random() * 20_000); ; first += 4) {
    const free = await Promise.all([0, 1, 2, 3].map((offset) => isFree(first + offset)));
    if (free.every(Boolean)) return first;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

it('runs the vendors that it is asked for, each at the port that it always has', async () => {
  const first = await freeRow();
  const simulator = await startForTest({ vendors: ['huawei'], ports: first });
  expect(new URL(simulator.huawei.url).port).toBe(String(first + 2));
  expect(Object.keys(simulator)).not.toContain('alibaba');
  expect(await isFree(first)).toBe(true);
});

it('serves without a socket what it serves with one', async () => {
  const simulator = await startForTest({ listen: false });
  const urls = vendorNames.map((name) => simulator[name].url);
  expect(new Set(urls).size).toBe(4);
  for (const url of urls)
    expect((await simulator.fetch(`${url}/nothing/here`, { method: 'POST' })).status).toBeGreaterThan(399);
  expect(simulator.journal().map(({ vendor }) => vendor)).toEqual(vendorNames);
  await expect(simulator.fetch('http://127.0.0.1:1/')).rejects.toThrow(TypeError);
});

it('keeps no more of the journal than it is told to', async () => {
  const simulator = await startForTest({ listen: false, vendors: ['nxcloud'], journalLimit: 10 });
  for (let count = 0; count < 25; count += 1) await simulator.fetch(`${simulator.nxcloud.url}/${count}`);
  const journal = simulator.journal();
  expect(journal).toHaveLength(10);
  expect(journal.at(-1)?.request?.path).toBe('/24');
});

it('judges signatures by the time of clients, whatever its own clock shows', async () => {
  const simulator = await startForTest({
    vendors: ['alibaba'],
    clock: 'manual',
    start: new Date('2040-01-01T00:00:00Z'),
  });
  expect((await askRpc(simulator.alibaba)).json.Code).toBe('OK');
  await simulator.addFault({ fault: { kind: 'skewed_clock', seconds: 3600 } });
  expect((await askRpc(simulator.alibaba)).json.Code).toBe('InvalidTimeStamp.Expired');
});

it.each([
  [{ vendors: ['nxcloud', 'twilio'] }, 'vendors must name some of alibaba, nxcloud, huawei, laaffic'],
  [{ vendors: [] }, 'vendors must name some of'],
  [{ journalLimit: -1 }, 'journalLimit must be a whole number'],
  [{ start: new Date('noon') }, 'start is no date'],
  [{ clock: 'fast' }, 'clock.speed'],
  [{ pushUrls: { laaffic: { callReport: 'http://127.0.0.1/' } } }, 'laaffic pushes nothing as "callReport"'],
  [{ faults: [{ operation: 'pong', fault: { kind: 'html' } }] }, 'no operation of any vendor'],
])('refuses options that cannot be: %j', async (options, reason) => {
  const started = startSimulator({ listen: false, ...options } as SimulatorOptions);
  await expect(started).rejects.toThrow(reason);
});

it('closes although a receiver never answers, in the middle of what waits for it, and answers nobody afterwards', async () => {
  let called: () => void;
  const isCalled = new Promise<void>((resolve) => {
    called = resolve;
  });
  const simulator = await startForTest({
    clock: 'manual',
    onCallback: () => {
      called();
      return new Promise(() => {});
    },
  });
  const { nxcloud } = simulator;
  const body = createAndCallBody('http://receiver.invalid', ['999000000001']);
  expect((await askNxcloud(nxcloud, { path: createAndCallPath, body })).json.retCode).toBe(0);
  const settled = simulator.settle();
  await isCalled;
  await simulator.close();
  await settled;
  await expect(simulator.fetch(nxcloud.url)).rejects.toThrow(TypeError);
});

it.each([
  ['seed', { seed: 'other' }],
  ['credentials', { credentials: { nxcloud: { uuid: 'other' } } }],
  ['vendors', { vendors: ['nxcloud', 'huawei'] }],
] as const)('takes no snapshot of one with other %s', async (_, other) => {
  const settings = { listen: false, clock: 'manual', vendors: ['nxcloud'] } as const;
  const one = await startForTest(settings);
  const snapshot = await one.snapshot();
  await (await startForTest(settings)).restore(snapshot);
  const two = await startForTest<VendorName>({ ...settings, ...other });
  await expect(two.restore(snapshot)).rejects.toThrow(TypeError);
});
