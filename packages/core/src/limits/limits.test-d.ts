import { expectTypeOf, test } from 'vitest';
import { createLimiter, type Limiter, type Rate } from './index.js';

test('a limiter takes only limits that it knows', () => {
  expectTypeOf(createLimiter({ account: { requestsPerSecond: 5 }, dials: {} })).toEqualTypeOf<Limiter>();
  expectTypeOf(createLimiter()).toEqualTypeOf<Limiter>();
  // @ts-expect-error no such kind of operation
  createLimiter({ calls: { concurrency: 1 } });
  // @ts-expect-error no such limit
  createLimiter({ dials: { perSecond: 1 } });
  // @ts-expect-error a number
  const rate: Rate = { concurrency: '1' };
  void rate;
});

test('a turn is asked for by the effect of an operation and a signal', () => {
  const limiter = createLimiter();
  const { signal } = new AbortController();
  expectTypeOf(limiter.acquire('dials', signal)).resolves.toEqualTypeOf<() => void>();
  // @ts-expect-error no effect of an operation
  limiter.acquire('rings', signal);
  // @ts-expect-error a call that could not be ended would wait for ever
  limiter.acquire('dials');
});
