import { describe, expect, it } from 'vitest';
import { failureOf } from '../testing/failure-of.js';
import { type Handler, respond } from '../testing/loopback-server.js';
import { type LostFacts, lostRequest, record } from '../testing/lost-request.js';
import { createRecordsClient, listing } from '../testing/records-vendor.js';
import { useLoopbackServer } from '../testing/use-loopback-server.js';
import { createVirtualTimers } from '../testing/virtual-timers.js';
import { reconcile } from './reconcile.js';

const server = await useLoopbackServer();
const client = createRecordsClient({ baseUrl: server.url, maxRetries: 0, timeoutMs: 5_000 });
const lost = (ids: unknown, facts?: LostFacts) => lostRequest(client, ids, facts);
const busy = respond(503, 'busy');

describe('waiting for a record', () => {
  /** Answers, and notes by the given timers when it was asked. */
  function noting(times: number[], timers: { now: () => number }, handler: Handler): Handler {
    return (response, request) => {
      times.push(timers.now());
      handler(response, request);
    };
  }

  /** Lets time pass whenever something waits for it, until the work is done. */
  async function passing<T>(timers: ReturnType<typeof createVirtualTimers>, work: Promise<T>): Promise<T> {
    let isDone = false;
    const done = work.finally(() => {
      isDone = true;
    });
    while (!isDone) await timers.advance(timers.pending > 0 ? 250 : 0);
    expect(timers.pending).toBe(0);
    return done;
  }

  it('asks again after pauses that grow, until there is one', async () => {
    const timers = createVirtualTimers();
    const times: number[] = [];
    const empty = noting(times, timers, listing({ records: [] }));
    const failing = noting(times, timers, busy);
    const differing = noting(times, timers, listing({ records: [record('a', 8)] }));
    server.answer(
      empty,
      failing,
      differing,
      empty,
      empty,
      noting(times, timers, listing({ records: [record('a')] })),
    );
    const result = await passing(timers, reconcile(lost('a', { timers }), { waitMs: 60_000 }));
    expect(result).toMatchObject({ outcome: 'accepted' });
    expect(times).toEqual([0, 250, 750, 1_750, 3_750, 5_750]);
  });

  it('asks a last time when the wait is over', async () => {
    const timers = createVirtualTimers();
    const times: number[] = [];
    server.answer(noting(times, timers, listing({ records: [] })));
    const result = await passing(timers, reconcile(lost('a', { timers }), { waitMs: 4_500 }));
    expect(result).toEqual({ outcome: 'not_found' });
    expect(times).toEqual([0, 250, 750, 1_750, 3_750, 4_500]);
  });

  it('asks once by default, and where asking again brings nothing else', async () => {
    server.answer(listing({ records: [] }));
    await reconcile(lost('a'));
    expect(server.requests).toHaveLength(1);
    server.answer(listing({ records: [record('a')] }));
    await reconcile(lost(['a', 'b']), { waitMs: 60_000 });
    expect(server.requests).toHaveLength(2);
    server.answer(respond(200, { code: 5 }));
    expect(await reconcile(lost('a'), { waitMs: 60_000 })).toMatchObject({ reason: 'lookup_failed' });
    expect(server.requests).toHaveLength(3);
  });

  it('ends with the signal, and claims nothing of a search cut short', async () => {
    server.answer(listing({ records: [] }));
    for (const abortAt of [0, 1]) {
      const timers = createVirtualTimers();
      const abort = new AbortController();
      if (abortAt === 0) abort.abort(new Error('enough'));
      const work = reconcile(lost('a', { timers }), { waitMs: 60_000, signal: abort.signal });
      if (abortAt === 1) {
        while (timers.pending === 0) await new Promise((resolve) => setImmediate(resolve));
        abort.abort(new Error('enough'));
      }
      expect(await work).toMatchObject({
        outcome: 'unknown',
        reason: 'lookup_failed',
        cause: { name: 'AbortedError', cause: { message: 'enough' } },
      });
      expect(timers.pending).toBe(0);
    }
    expect(server.requests).toHaveLength(1);
  });
});

describe('options of a search', () => {
  it.each([
    ['waitMs', -1],
    ['waitMs', Number.NaN],
    ['waitMs', '5'],
    ['waitMs', 2 ** 31],
    ['timeoutMs', 0],
    ['signal', {}],
  ])('refuse %s %s', async (setting, value) => {
    const error = await failureOf(reconcile(lost('a'), { [setting]: value } as object));
    expect(error).toMatchObject({ name: 'ConfigurationError', vendor: 'records', setting });
    expect(server.requests).toHaveLength(0);
  });

  it('bound each request', async () => {
    server.answer(() => undefined);
    expect(await reconcile(lost('a'), { timeoutMs: 30 })).toMatchObject({
      reason: 'lookup_failed',
      cause: { name: 'TimeoutError', timeoutMs: 30 },
    });
  });
});
