import { setImmediate as turn } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { createExampleClient } from '../testing/example-vendor.js';
import { failureOf } from '../testing/failure-of.js';
import { type Handler, respond } from '../testing/loopback-server.js';
import { seededRandom } from '../testing/seeded-random.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import { createVirtualTimers } from '../testing/virtual-timers.js';

const server = await useLoopbackServer();
const totalTimeoutMs = 5_000;

beforeAll(async () => {
  // The first call loads the validators, which takes real time.
  server.answer(respond(200, { code: 0 }));
  const warm = createExampleClient({ baseUrl: server.url, credentials: { key: 'k' } });
  await Promise.all([warm.list({}), warm.enrol({ name: 'n' })]);
  await warm.find.pages().next();
});

const faults: readonly Handler[] = [
  respond(200, { code: 7 }),
  respond(429, '', { 'retry-after': '2' }),
  respond(503, ''),
  respond(503, '', { 'retry-after': '30' }),
  (response) => void response.socket?.resetAndDestroy(),
  () => undefined,
  (response) => void response.writeHead(200).write('{"code":'),
];

it('every call under random faults is over by its deadline', async () => {
  const random = seededRandom(5);
  const timers = createVirtualTimers();
  const client = createExampleClient({
    baseUrl: server.url,
    credentials: { key: 'k' },
    timeoutMs: 1_000,
    totalTimeoutMs,
    maxRetries: 1_000,
    retryBudget: 100_000,
    timers,
  });
  server.answer((response, request) => faults[Math.floor(random() * faults.length)]?.(response, request));
  for (let round = 0; round < 10; round += 1) {
    const settled: string[] = [];
    for (let call = 0; call < 50; call += 1) {
      const method = call % 2 === 0 ? client.list : client.enrol;
      method({ name: 'n' }).then(
        () => settled.push('accepted'),
        (error: { outcome: string }) => settled.push(error.outcome),
      );
    }
    for (let passed = 0; passed < totalTimeoutMs; passed += 50) {
      await turn();
      await timers.advance(50);
    }
    await turn();
    expect(settled).toHaveLength(50);
    expect(timers.pending).toBe(0);
  }
  // Both kinds of calls were sent again and again until then.
  expect(server.requests.length).toBeGreaterThan(1_000);
});

it('an abort ends a call at once, at any moment of it', async () => {
  const timers = createVirtualTimers();
  const client = createExampleClient({ baseUrl: server.url, credentials: { key: 'k' }, timers });
  server.answer(respond(503, '', { 'retry-after': '2' }), respond(503, ''), () => undefined);
  for (let turns = 0; turns < 40; turns += 1) {
    const abort = new AbortController();
    let isOver = false;
    const call = client.list({}, { signal: abort.signal }).then(
      () => undefined,
      () => {
        isOver = true;
      },
    );
    for (let each = 0; each < turns; each += 1) {
      await turn();
      await timers.advance(50);
    }
    abort.abort();
    await turn();
    expect(isOver).toBe(true);
    await call;
    expect(timers.pending).toBe(0);
  }
});

it('nothing is sent after the deadline, however it was missed', async () => {
  const timers = createVirtualTimers();
  let passed = 0;
  const client = createExampleClient({
    baseUrl: server.url,
    credentials: { key: 'k' },
    timers: { ...timers, now: () => passed },
    // Signing takes longer than the call may.
    now: () => {
      passed += totalTimeoutMs;
      return new Date();
    },
    totalTimeoutMs,
  });
  const error = await failureOf(client.ring({ phone: 'p' }));
  expect(error).toMatchObject({ name: 'TimeoutError', outcome: 'rejected' });
  expect(server.requests).toHaveLength(0);
});

it('the search for a request whose repetition was refused ends with the call', async () => {
  const timers = createVirtualTimers();
  server.answer(respond(503, '', { 'retry-after': '1' }), respond(200, { code: 41 }), () => undefined);
  let call: Promise<unknown> | undefined;
  await new Promise<void>((resolve) => {
    const hooks = { retry: () => resolve() };
    const credentials = { key: 'k' };
    const client = createExampleClient({ baseUrl: server.url, credentials, timers, totalTimeoutMs, hooks });
    call = failureOf(client.enrol({ name: 'n' }));
  });
  await timers.advance(1_000);
  await expect.poll(() => server.requests.length).toBe(3);
  await timers.advance(totalTimeoutMs - timers.now());
  // Without the end of time above it would never settle.
  expect(await call).toMatchObject({ code: 'unknown_outcome', attempts: 2 });
  expect(timers.pending).toBe(0);
});

it('a deadline that follows from a long timeout is no longer than a timer holds', async () => {
  const client = createExampleClient({
    baseUrl: server.url,
    credentials: () => new Promise((resolve) => setTimeout(() => resolve({ key: 'k' }), 20)),
    timeoutMs: 2_000_000_000,
  });
  server.answer(respond(200, { code: 0 }));
  await turn();
  await expect(client.ring({ phone: 'p' })).resolves.toMatchObject({ data: { code: 0 } });
});
