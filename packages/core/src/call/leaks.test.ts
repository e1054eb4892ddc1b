import { getEventListeners } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createLimiter } from '../limits/index.js';
import { dataInUse } from '../testing/data-in-use.js';
import { createExampleClient } from '../testing/example-vendor.js';
import { type Handler, respond } from '../testing/loopback-server.js';
import { seededRandom } from '../testing/seeded-random.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import { createVirtualTimers } from '../testing/virtual-timers.js';

const server = await useLoopbackServer();
/** Virtual time: the whole hour on demand. */
const minutes = process.env.OUTDIAL_LONG_RUNS === '1' ? 60 : 10;

/** Until then the process takes what it takes once, such as the test runner's source maps and Node's record of the first 250 requests. */
const warmUpMinutes = 5;

/** Above what comes and goes: sockets, and room in tables. One kilobyte for each call would be twice as much, also in the short run. */
const mostBytes = 150_000;

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

/** A client whose calls meet all faults by turns, in virtual time. */
function startFaultyCalls() {
  const random = seededRandom(11);
  const timers = createVirtualTimers();
  const client = createExampleClient({
    baseUrl: server.url,
    credentials: async () => ({ key: 'k' }),
    timeoutMs: 2_000,
    timers,
    limiter: createLimiter({ account: { requestsPerSecond: 20, concurrency: 8 }, timers }),
  });
  const { signal } = new AbortController();
  const methods = [
    () => client.list({}, { signal }),
    () => client.ring({ phone: 'p', order: 'o' }, { signal }),
    () => client.enrol({ name: 'n' }, { signal }),
    () => client.talk({ say: 'a', auth: {} }, { signal }),
  ];
  const seen = { requests: 0 };
  server.answer((response, request) => {
    seen.requests += 1;
    faults[Math.floor(random() * faults.length)]?.(response, request);
  });
  return { call: () => methods[Math.floor(random() * methods.length)]?.(), timers, signal, seen };
}

type FaultyCalls = ReturnType<typeof startFaultyCalls>;

/** One call each second. */
async function callForMinutes({ call, timers }: FaultyCalls, count: number): Promise<void> {
  const pending = new Set<Promise<unknown> | undefined>();
  const passSecond = async () => {
    for (let part = 0; part < 4; part += 1) {
      await turn();
      await timers.advance(250);
    }
    server.requests.length = 0;
  };
  for (let second = 0; second < 60 * count; second += 1) {
    const over: Promise<unknown> | undefined = call()?.then(
      () => pending.delete(over),
      () => pending.delete(over),
    );
    pending.add(over);
    await passSecond();
    // Minutes of virtual time go by while a first call loads modules in real time: what is meant to be warm must have been sent.
    while (second % 60 === 59 && pending.size > 0) await passSecond();
  }
}

it(`${minutes} minutes of calls under faults leave no timer, listener, socket or growing memory behind`, async () => {
  const calls = startFaultyCalls();
  await callForMinutes(calls, warmUpMinutes);
  const before = await dataInUse();
  await callForMinutes(calls, minutes - warmUpMinutes);
  await expect.poll(async () => (await dataInUse()) - before, { timeout: 15_000 }).toBeLessThan(mostBytes);
  expect(calls.seen.requests).toBeGreaterThan(minutes * 30);
  expect(calls.timers.pending).toBe(0);
  // Of both sides, kept alive for as many calls as may be under way.
  expect(openSockets()).toBeLessThanOrEqual(2 * 8);
  expect(getEventListeners(calls.signal, 'abort')).toHaveLength(0);
}, 300_000);
