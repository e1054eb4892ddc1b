import { describe, expect, test } from 'vitest';
import { LimitQueueFull } from './index.js';
import { limiterInTime, never } from './testing/limiter-in-time.js';

describe('who gives up', () => {
  test('leaves at once with the reason, and the turn goes to the next', async () => {
    const { limiter, timers } = limiterInTime({ reads: { requestsPerSecond: 1 } });
    await limiter.acquire('reads', never);
    const controller = new AbortController();
    const reason = new Error('no longer wanted');
    const given = limiter.acquire('reads', controller.signal);
    const starts: number[] = [];
    void limiter.acquire('reads', never).then(() => starts.push(timers.now()));
    controller.abort(reason);
    await expect(given).rejects.toBe(reason);
    await timers.advance(1010);
    expect(starts).toEqual([1010]);
  });

  test('leaves no timer when nobody else waits', async () => {
    const { limiter, timers } = limiterInTime({ reads: { requestsPerSecond: 1 } });
    await limiter.acquire('reads', never);
    const controller = new AbortController();
    const given = limiter.acquire('reads', controller.signal);
    expect(timers.pending).toBe(1);
    controller.abort();
    await expect(given).rejects.toBe(controller.signal.reason);
    expect(timers.pending).toBe(0);
  });

  test('before asking is refused and takes nothing', async () => {
    const { limiter, timers } = limiterInTime({ reads: { requestsPerSecond: 1 } });
    await expect(limiter.acquire('reads', AbortSignal.abort('gone'))).rejects.toBe('gone');
    await limiter.acquire('reads', never);
    expect(timers.now()).toBe(0);
  });

  test('after the turn came changes nothing', async () => {
    const { limiter, timers } = limiterInTime({ reads: { concurrency: 1 } });
    const release = await limiter.acquire('reads', never);
    const controller = new AbortController();
    const second = limiter.acquire('reads', controller.signal);
    release();
    (await second)();
    controller.abort();
    await limiter.acquire('reads', never);
    expect(timers.pending).toBe(0);
  });
});

describe('too many that wait', () => {
  test('are refused, kind by kind, while there is room for others', async () => {
    const { limiter, timers } = limiterInTime({ account: { concurrency: 1 }, maxWaiting: 2 });
    const release = await limiter.acquire('reads', never);
    let served = 0;
    const count = () => {
      served += 1;
    };
    void limiter.acquire('reads', never).then(count);
    void limiter.acquire('reads', never).then(count);
    await expect(limiter.acquire('reads', never)).rejects.toBeInstanceOf(LimitQueueFull);
    void limiter.acquire('dials', never).then(count);
    release();
    await timers.advance(0);
    expect(served).toBe(1);
    void limiter.acquire('dials', never).then(count);
  });

  test('cost no more each: 100 000 calls wait and are served', async () => {
    const { limiter, timers } = limiterInTime({ reads: { requestsPerSecond: 10_000 }, maxWaiting: 100_000 });
    let served = 0;
    let refused = 0;
    for (let call = 0; call < 110_000; call += 1) {
      limiter.acquire('reads', never).then(
        () => (served += 1),
        () => (refused += 1),
      );
    }
    await timers.advance(20_000);
    expect([served, refused]).toEqual([110_000, 0]);
    expect(timers.pending).toBe(0);
  });

  test('cost no more each when one signal ends them all', async () => {
    const { limiter, timers } = limiterInTime({ dials: { concurrency: 1 }, maxWaiting: 100_000 });
    const controller = new AbortController();
    await limiter.acquire('dials', never);
    let gone = 0;
    const calls = Array.from({ length: 100_000 }, () =>
      limiter.acquire('dials', controller.signal).catch(() => (gone += 1)),
    );
    controller.abort();
    await Promise.all(calls);
    expect(gone).toBe(100_000);
    expect(timers.pending).toBe(0);
  });

  test('nobody may wait when the queue holds none', async () => {
    const { limiter } = limiterInTime({ reads: { requestsPerSecond: 1 }, maxWaiting: 0 });
    await limiter.acquire('reads', never);
    await expect(limiter.acquire('reads', never)).rejects.toMatchObject({ name: 'LimitQueueFull' });
  });
});
