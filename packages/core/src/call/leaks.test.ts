import { getEventListeners } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createLimiter } from '../limits/index.js';
import { createExampleClient } from '../testing/example-vendor.js';
import { type Handler, respond } from '../testing/loopback-server.js';
import { memoryInUse } from '../testing/memory-in-use.js';
import { seededRandom } from '../testing/seeded-random.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import { createVirtualTimers } from '../testing/virtual-timers.js';

const server = await useLoopbackServer();
/** Virtual time: the whole hour on demand. */
const minutes = process.env.OUTDIAL_LONG_RUNS === '1' ? 60 : 10;

const faults: readonly Handler[] = [
  respond(200, { code: 0, token: 't', lives: 60, action: 1, total: 0, found: [] }),
  respond(200, { code: 7 }),
  respond(429, '', { 'retry-after': '1' }),
  respond(503, '<html>'),
  respond(200, '{"code":0,'),
  (response) => void response.socket?.resetAndDestroy(),
  () => undefined,
  (response) => void response.writeHead(200).write('{"code":'),
];

const openSockets = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;

it(`${minutes} minutes of calls under faults leave no timer, listener, socket or growing memory behind`, async () => {
  const random = seededRandom(11);
  const timers = createVirtualTimers();
  const client = createExampleClient({
    baseUrl: server.url,
    credentials: async () => ({ key: 'k' }),
    timeoutMs: 2_000,
    timers,
    limiter: createLimiter({ account: { requestsPerSecond: 20, concurrency: 8 }, timers }),
  });
  const abort = new AbortController();
  const methods = [
    () => client.list({}, abort),
    () => client.ring({ phone: 'p', order: 'o' }, abort),
    () => client.enrol({ name: 'n' }, abort),
    () => client.talk({ say: 'a', auth: {} }, abort),
  ];
  server.answer((response, request) => faults[Math.floor(random() * faults.length)]?.(response, request));

  const callsFor = async (seconds: number) => {
    const pending = new Set<Promise<unknown> | undefined>();
    for (let second = 0; second < seconds; second += 1) {
      const call = methods[Math.floor(random() * methods.length)]?.();
      const over: Promise<unknown> | undefined = call?.then(
        () => pending.delete(over),
        () => pending.delete(over),
      );
      pending.add(over);
      for (let part = 0; part < 4; part += 1) {
        await turn();
        await timers.advance(250);
      }
      server.requests.length = 0;
    }
    while (pending.size > 0) {
      await turn();
      await timers.advance(250);
    }
  };

  await callsFor(60);
  const before = memoryInUse();
  await callsFor(minutes * 60 - 60);
  // What one collection of garbage leaves to be finalized, a later one takes.
  await expect.poll(() => memoryInUse() - before, { interval: 200, timeout: 15_000 }).toBeLessThan(3_000_000);
  expect(timers.pending).toBe(0);
  // Of both sides, kept alive for as many calls as may be under way.
  expect(openSockets()).toBeLessThanOrEqual(2 * 8);
  expect(getEventListeners(abort.signal, 'abort')).toHaveLength(0);
}, 300_000);
