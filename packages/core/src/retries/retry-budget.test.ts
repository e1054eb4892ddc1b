import { expect, it } from 'vitest';
import { seededRandom } from '../testing/seeded-random.js';
import { createRetryBudget } from './retry-budget.js';

it('lets a vendor that fails everything see no more than the budget on top of the calls', () => {
  const { requests } = run(10_000, 1);
  expect(requests).toBe(10_100);
});

it('never stops a vendor that fails a tenth from being asked again', () => {
  const { requests, successes } = run(100_000, 0.1);
  expect(successes / 100_000).toBeGreaterThanOrEqual(0.998);
  expect(requests / 100_000).toBeLessThanOrEqual(1.12);
});

it('is full at first, never holds more, and is filled by successes', () => {
  const budget = createRetryBudget(2);
  budget.succeeded(true);
  expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
  for (let each = 0; each < 5; each += 1) budget.succeeded(false);
  expect([budget.take(), budget.take()]).toEqual([true, false]);
  expect(createRetryBudget(0).take()).toBe(false);
});

function run(calls: number, failureRate: number): { requests: number; successes: number } {
  const random = seededRandom(7);
  const budget = createRetryBudget(100);
  let requests = 0;
  let successes = 0;
  for (let call = 0; call < calls; call += 1) {
    for (let attempt = 0; ; attempt += 1) {
      requests += 1;
      if (random() >= failureRate) {
        budget.succeeded(attempt > 0);
        successes += 1;
        break;
      }
      if (attempt === 2 || !budget.take()) break;
    }
  }
  return { requests, successes };
}
