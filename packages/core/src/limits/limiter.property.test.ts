import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Effect } from '../operation.js';
import { createVirtualTimers } from '../testing/virtual-timers.js';
import { createLimiter, type LimiterSettings, type Rate } from './index.js';

const effects: readonly Effect[] = ['reads', 'writes', 'dials'];

const rate = fc.record(
  {
    requestsPerSecond: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0.3, max: 9, noNaN: true })),
    concurrency: fc.integer({ min: 1, max: 6 }),
  },
  { requiredKeys: [] },
);
const settings = fc.record({ account: rate, reads: rate, writes: rate, dials: rate }, { requiredKeys: [] });

const call = fc.record({
  effect: fc.constantFrom(...effects),
  at: fc.integer({ min: 0, max: 3000 }),
  holds: fc.integer({ min: 0, max: 900 }),
  givesUpAfter: fc.option(fc.integer({ min: 0, max: 2000 })),
});

interface Start {
  readonly index: number;
  readonly effect: Effect;
  readonly at: number;
  end: number;
}

/** No limit is broken by the starts that it counts. */
function assertWithin(limit: Rate, starts: readonly Start[]): void {
  const { requestsPerSecond, concurrency } = limit;
  for (const [index, { at }] of starts.entries()) {
    if (requestsPerSecond !== undefined) {
      const whole = Math.ceil(requestsPerSecond);
      const last = starts[index + whole];
      if (last) expect(last.at - at).toBeGreaterThanOrEqual((whole / requestsPerSecond) * 1000);
    }
    if (concurrency !== undefined) {
      const running = starts.slice(0, index + 1).filter(({ end }) => end > at);
      expect(running.length).toBeLessThanOrEqual(concurrency);
    }
  }
}

const limitsOf = (limits: LimiterSettings, effect: Effect): Rate => limits[effect] ?? {};

test('under any load no limit is broken, nobody is lost or overtaken, and nothing is left', async () => {
  await fc.assert(
    fc.asyncProperty(settings, fc.array(call, { maxLength: 60 }), async (limits, calls) => {
      const timers = createVirtualTimers();
      const limiter = createLimiter({ ...limits, timers });
      const starts: Start[] = [];
      const aborted: number[] = [];
      for (const [index, { effect, at, holds, givesUpAfter }] of calls.entries()) {
        timers.start(() => {
          const controller = new AbortController();
          if (givesUpAfter !== null) timers.start(() => controller.abort(), givesUpAfter);
          limiter.acquire(effect, controller.signal).then(
            (release) => {
              const start = { index, effect, at: timers.now(), end: Number.POSITIVE_INFINITY };
              starts.push(start);
              timers.start(() => {
                start.end = timers.now();
                release();
              }, holds);
            },
            () => aborted.push(index),
          );
        }, at);
      }
      await timers.advance(2_000_000);

      expect(starts.length + aborted.length).toBe(calls.length);
      expect(timers.pending).toBe(0);
      assertWithin(limits.account ?? {}, starts);
      for (const effect of effects) {
        const ofEffect = starts.filter((start) => start.effect === effect);
        assertWithin(limitsOf(limits, effect), ofEffect);
        const arrivals = ofEffect.map(({ index }) => [calls[index]?.at ?? 0, index] as const);
        expect(arrivals).toEqual(arrivals.toSorted(([a, first], [b, second]) => a - b || first - second));
      }
      for (const index of aborted) expect(calls[index]?.givesUpAfter).not.toBeNull();
    }),
    { numRuns: 1000 },
  );
});
