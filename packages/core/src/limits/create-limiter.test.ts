import { describe, expect, test } from 'vitest';
import { createLimiter } from './index.js';
import { limiterInTime, never } from './testing/limiter-in-time.js';

/** Most starts in any second, wherever it begins. */
function mostInOneSecond(starts: readonly number[]): number {
  let most = 0;
  let first = 0;
  for (const [last, time] of starts.entries()) {
    while (time - (starts[first] as number) >= 1000) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

describe('requests per second', () => {
  test.each([50, 1, 0.5, 2.5, 333])('%d: never more in any second, and nearly as many', async (rate) => {
    const { timers, limiter } = limiterInTime({ account: { requestsPerSecond: rate } });
    const calls = Math.ceil(rate * 200);
    const starts: number[] = [];
    let left = calls;
    const worker = async () => {
      while (left > 0) {
        left -= 1;
        const release = await limiter.acquire('reads', never);
        starts.push(timers.now());
        release();
      }
    };
    const workers = Array.from({ length: 8 }, worker);
    await timers.advance(220_000);
    await Promise.all(workers);
    expect(starts).toHaveLength(calls);
    expect(mostInOneSecond(starts)).toBeLessThanOrEqual(Math.ceil(rate));
    const seconds = ((starts.at(-1) as number) - (starts[0] as number)) / 1000;
    expect((calls - Math.ceil(rate)) / seconds).toBeGreaterThanOrEqual(0.98 * rate);
    expect(timers.pending).toBe(0);
  });

  test('a fraction below 1 keeps its own distance', async () => {
    const { timers, limiter } = limiterInTime({ dials: { requestsPerSecond: 0.2 } });
    const starts: number[] = [];
    for (let call = 0; call < 3; call += 1) {
      void limiter.acquire('dials', never).then(() => starts.push(timers.now()));
    }
    await timers.advance(30_000);
    expect(starts).toEqual([0, 5050, 10_100]);
  });

  test('after an outage that all callers waited through, the first second is like any other', async () => {
    const rate = 50;
    const { timers, limiter } = limiterInTime({ account: { requestsPerSecond: rate, concurrency: 100 } });
    const starts: number[] = [];
    let isDown = true;
    for (let caller = 0; caller < 1000; caller += 1) {
      void limiter.acquire('writes', never).then((release) => {
        if (!isDown) starts.push(timers.now());
        timers.start(release, isDown ? 60_000 - timers.now() : 30);
      });
    }
    await timers.advance(59_999);
    isDown = false;
    await timers.advance(30_000);
    expect(starts).toHaveLength(900);
    expect(starts.filter((time) => time < 61_000).length).toBeLessThanOrEqual(1.5 * rate);
    expect(mostInOneSecond(starts)).toBeLessThanOrEqual(rate);
  });
});

describe('concurrency', () => {
  test('is held until it is given back, and given back once only', async () => {
    const { timers, limiter } = limiterInTime({ writes: { concurrency: 1 } });
    const release = await limiter.acquire('writes', never);
    const order: number[] = [];
    const releases: (() => void)[] = [];
    for (const caller of [1, 2]) {
      void limiter.acquire('writes', never).then((back) => {
        order.push(caller);
        releases.push(back);
      });
    }
    await timers.advance(3_600_000);
    expect(order).toEqual([]);
    expect(timers.pending).toBe(0);
    release();
    release();
    await timers.advance(0);
    expect(order).toEqual([1]);
    releases[0]?.();
    await timers.advance(0);
    expect(order).toEqual([1, 2]);
  });

  test('of the account holds for all kinds together', async () => {
    const { limiter, timers } = limiterInTime({ account: { concurrency: 2 }, reads: { concurrency: 5 } });
    await limiter.acquire('reads', never);
    const release = await limiter.acquire('dials', never);
    let isIn = false;
    void limiter.acquire('writes', never).then(() => {
      isIn = true;
    });
    await timers.advance(0);
    expect(isIn).toBe(false);
    release();
    await timers.advance(0);
    expect(isIn).toBe(true);
  });
});

describe('fairness', () => {
  test('a flood of reads does not hold up a dial', async () => {
    const { limiter, timers } = limiterInTime({ account: { requestsPerSecond: 1 } });
    const order: string[] = [];
    const call = (name: string, effect: 'reads' | 'writes' | 'dials') =>
      void limiter.acquire(effect, never).then(() => order.push(name));
    for (let read = 1; read <= 1000; read += 1) call(`read ${read}`, 'reads');
    call('dial 1', 'dials');
    call('dial 2', 'dials');
    call('write 1', 'writes');
    await timers.advance(6 * 1010);
    expect(order).toEqual(['read 1', 'dial 1', 'write 1', 'read 2', 'dial 2', 'read 3', 'read 4']);
  });

  test('a kind that its own limit holds does not hold the others', async () => {
    const { limiter, timers } = limiterInTime({
      account: { requestsPerSecond: 100 },
      dials: { concurrency: 1 },
    });
    await limiter.acquire('dials', never);
    void limiter.acquire('dials', never);
    let reads = 0;
    for (let read = 0; read < 50; read += 1) void limiter.acquire('reads', never).then(() => (reads += 1));
    await timers.advance(0);
    expect(reads).toBe(50);
  });

  test('nobody overtakes who waited until now, though the timer has not come yet', async () => {
    let now = 0;
    const limiter = createLimiter({
      account: { requestsPerSecond: 1 },
      timers: { now: () => now, start: () => () => undefined },
    });
    await limiter.acquire('reads', never);
    const order: string[] = [];
    const waiting = limiter.acquire('reads', never).then(() => order.push('waited'));
    now = 1010;
    void limiter.acquire('dials', never).then(() => order.push('came later'));
    await waiting;
    expect(order).toEqual(['waited']);
  });
});

test('without limits every call goes at once', async () => {
  const { limiter, timers } = limiterInTime({});
  for (let call = 0; call < 1000; call += 1) await limiter.acquire('dials', never);
  expect(timers.pending).toBe(0);
});

test('waits by the time of the machine by default', async () => {
  const limiter = createLimiter({ reads: { requestsPerSecond: 20 } });
  const starts: number[] = [];
  for (let call = 0; call < 41; call += 1) {
    await limiter.acquire('reads', never);
    starts.push(performance.now());
  }
  expect(mostInOneSecond(starts)).toBeLessThanOrEqual(20);
});

test('a limit of days does not come early', async () => {
  const { limiter, timers } = limiterInTime({ reads: { requestsPerSecond: 1e-7 } });
  await limiter.acquire('reads', never);
  let isIn = false;
  void limiter.acquire('reads', never).then(() => {
    isIn = true;
  });
  await timers.advance(10_099_999_999);
  expect(isIn).toBe(false);
  await timers.advance(1);
  expect(isIn).toBe(true);
});

test.each<[settings: unknown, setting: string]>([
  [{ account: { requestsPerSecond: 0 } }, 'account.requestsPerSecond'],
  [{ reads: { requestsPerSecond: Number.POSITIVE_INFINITY } }, 'reads.requestsPerSecond'],
  [{ writes: { requestsPerSecond: '5' } }, 'writes.requestsPerSecond'],
  [{ dials: { concurrency: 1.5 } }, 'dials.concurrency'],
  [{ dials: { concurrency: 0 } }, 'dials.concurrency'],
  [{ dials: { perSecond: 3 } }, 'dials.perSecond'],
  [{ dails: { concurrency: 3 } }, 'dails'],
  [{ toString: {} }, 'toString'],
  [{ reads: 5 }, 'reads'],
  [{ reads: null }, 'reads'],
  [{ maxWaiting: -1 }, 'maxWaiting'],
  [{ timers: { now: () => 0 } }, 'timers'],
  [5, 'settings'],
])('refuses %j', (settings, setting) => {
  expect(() => createLimiter(settings as never)).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', vendor: 'limiter', setting }),
  );
});
