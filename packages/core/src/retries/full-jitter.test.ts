import { describe, expect, it } from 'vitest';
import { seededRandom } from '../testing/seeded-random.js';
import { fullJitter } from './full-jitter.js';

const samples = 100_000;
/** Of the Kolmogorov–Smirnov test at p = 0.01, for as many samples. */
const criticalDistance = 1.628 / Math.sqrt(samples);

describe('full jitter', () => {
  it.each([
    [0, 'failure', 100],
    [1, 'failure', 200],
    [4, 'failure', 1_600],
    [8, 'failure', 20_000],
    [60, 'failure', 20_000],
    [0, 'rateLimited', 500],
    [2, 'rateLimited', 2_000],
    [6, 'rateLimited', 20_000],
  ] as const)('before retry %i after a %s is anything from 0 to %i ms', (retry, kind, bound) => {
    const random = seededRandom(retry + 1);
    const delays = Array.from({ length: samples }, () => fullJitter(retry, kind, random)).sort(
      (a, b) => a - b,
    );
    expect(delays[0]).toBeGreaterThanOrEqual(0);
    expect(delays.at(-1)).toBeLessThanOrEqual(bound);
    expect(distanceFromUniform(delays, bound)).toBeLessThan(criticalDistance);
  });

  it('is told from half jitter by the same test', () => {
    const random = seededRandom(1);
    const delays = Array.from({ length: samples }, () => 50 + random() * 50).sort((a, b) => a - b);
    expect(distanceFromUniform(delays, 100)).toBeGreaterThan(criticalDistance);
  });
});

/** The greatest distance between the distribution of sorted values and the uniform one from 0 to `bound`. */
function distanceFromUniform(sorted: readonly number[], bound: number): number {
  const { length } = sorted;
  return sorted.reduce((greatest, value, index) => {
    const expected = value / bound;
    return Math.max(greatest, Math.abs(expected - index / length), Math.abs((index + 1) / length - expected));
  }, 0);
}
