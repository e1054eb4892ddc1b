import { describe, expect, it } from 'vitest';
import { createExampleClient, type ExampleSettings } from '../testing/example-vendor.js';
import { failureOf } from '../testing/failure-of.js';
import { type Handler, respond } from '../testing/loopback-server.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import { systemTimers } from '../timing/timers.js';

const server = await useLoopbackServer();
const silence: Handler = () => undefined;
const busy = respond(200, { code: 7 });
const accepted = respond(200, { code: 0 });

function client(settings: Partial<ExampleSettings> = {}) {
  return createExampleClient({ baseUrl: server.url, credentials: { key: 'k' }, ...settings });
}

/** The machine's timers, which also keep how long each pause was asked to be, and do not wait for it. */
function impatientTimers(pauses: number[], isPause: (milliseconds: number) => boolean) {
  return {
    now: systemTimers.now,
    start: (callback: () => void, milliseconds: number) => {
      if (!isPause(milliseconds)) return systemTimers.start(callback, milliseconds);
      pauses.push(milliseconds);
      return systemTimers.start(callback, 0);
    },
  };
}

describe('a pause', () => {
  it.each([
    ['in seconds', { 'retry-after': '2' }],
    ['as a date', { 'retry-after': 'Sun, 01 Mar 2026 00:00:02 GMT', date: 'Sun, 01 Mar 2026 00:00:00 GMT' }],
  ])('is as long as the vendor says %s', async (_title, headers) => {
    const pauses: number[] = [];
    server.answer(respond(429, '', headers), accepted);
    const timers = impatientTimers(pauses, (milliseconds) => milliseconds === 2_000);
    await client({ timers }).list();
    expect(pauses).toEqual([2_000]);
    expect(server.requests).toHaveLength(2);
  });

  it('that would outlive the call is not begun', async () => {
    server.answer(respond(503, '', { 'retry-after': '60' }));
    const error = await failureOf(client({ totalTimeoutMs: 5_000 }).list());
    expect(error).toMatchObject({ status: 503, retryAfterMs: 60_000 });
    expect(server.requests).toHaveLength(1);
  });

  it('ends when the call is aborted', async () => {
    server.answer(respond(503, '', { 'retry-after': '60' }));
    const abort = new AbortController();
    const pending = failureOf(client().list({}, { signal: abort.signal }));
    setTimeout(() => abort.abort(), 50);
    expect(await pending).toMatchObject({ name: 'AbortedError', outcome: 'rejected' });
    expect(server.requests).toHaveLength(1);
  });
});

describe('the total deadline', () => {
  it('bounds all attempts together', async () => {
    server.answer(silence);
    const startedAt = performance.now();
    const error = await failureOf(client({ timeoutMs: 100, totalTimeoutMs: 150, maxRetries: 50 }).list());
    expect(error).toMatchObject({ name: 'TimeoutError' });
    // What is asserted is the order of magnitude: fifty attempts would take five seconds.
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(server.requests.length).toBeLessThanOrEqual(3);
  });

  it('can be given with a call, and must be a time', async () => {
    server.answer(silence);
    const error = await failureOf(client().ring({ phone: 'p' }, { totalTimeoutMs: 60 }));
    expect(error).toMatchObject({ code: 'unknown_outcome', cause: { name: 'TimeoutError' } });
    expect(await failureOf(client().list({}, { totalTimeoutMs: -1 }))).toMatchObject({
      setting: 'totalTimeoutMs',
    });
  });
});

describe('the retry budget', () => {
  it('is shared by all calls of a client', async () => {
    server.answer(busy);
    const frugal = client({ retryBudget: 3 });
    await Promise.all(Array.from({ length: 10 }, () => failureOf(frugal.list())));
    expect(server.requests).toHaveLength(13);
  });

  it('of 0 is no retries', async () => {
    server.answer(busy);
    await failureOf(client({ retryBudget: 0 }).list());
    expect(server.requests).toHaveLength(1);
  });
});

describe('a wrong clock', () => {
  const late = respond(200, { code: 16 }, { date: 'Sun, 01 Mar 2026 00:00:00 GMT' });

  it('is corrected once by the vendor’s time, also for an operation that dials', async () => {
    server.answer(late, accepted, accepted);
    const slow = client({ now: () => new Date('2026-02-28T23:00:00Z') });
    await slow.ring({ phone: 'p' });
    await slow.ring({ phone: 'p' });
    const times = server.requests.map(({ headers }) => new Date(Number(headers['x-time'])).toISOString());
    expect(times).toEqual([
      '2026-02-28T23:00:00.000Z',
      '2026-03-01T00:00:00.000Z',
      '2026-03-01T00:00:00.000Z',
    ]);
  });

  it('is a refusal when it was right, or the vendor says it again', async () => {
    server.answer(late);
    const right = client({ now: () => new Date('2026-03-01T00:00:01Z') });
    expect(await failureOf(right.ring({ phone: 'p' }))).toMatchObject({ vendorCode: '16' });
    expect(server.requests).toHaveLength(1);
    const slow = client({ now: () => new Date('2026-02-28T23:00:00Z') });
    expect(await failureOf(slow.list())).toMatchObject({ vendorCode: '16' });
    expect(server.requests).toHaveLength(3);
  });

  it('stays when the answer names no time', async () => {
    server.answer((response) => {
      response.sendDate = false;
      response.end('{"code":16}');
    });
    expect(await failureOf(client().list())).toMatchObject({ vendorCode: '16' });
    expect(server.requests).toHaveLength(1);
  });
});

it('each attempt is signed anew and carries the same key', async () => {
  let time = 0;
  server.answer((response) => void response.socket?.resetAndDestroy(), busy, accepted);
  const now = () => {
    time += 1;
    return new Date(time);
  };
  await client({ now }).enrol({ name: 'n' });
  expect(new Set(server.requests.map(({ headers }) => headers['x-time'])).size).toBe(3);
  expect(server.requests.map(({ body }) => JSON.parse(body).name)).toEqual(['n', 'n', 'n']);
});
