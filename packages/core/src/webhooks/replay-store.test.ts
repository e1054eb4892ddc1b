import { describe, expect, it } from 'vitest';
import { memoryInUse } from '../testing/memory-in-use.js';
import { createMemoryReplayStore } from './index.js';

describe('the replay store in memory', () => {
  it('gives an id once, until it is released', () => {
    const store = createMemoryReplayStore();
    expect([store.claim('a'), store.claim('a'), store.claim('b')]).toEqual([true, false, true]);
    store.release('a');
    expect([store.claim('a'), store.claim('b')]).toEqual([true, false]);
  });

  it('remembers at least half of its ids, and at most all', () => {
    const isKnown = (id: number) => {
      const store = createMemoryReplayStore({ maxIds: 10 });
      for (let each = 0; each < 100; each += 1) expect(store.claim(String(each))).toBe(true);
      return !store.claim(String(id));
    };
    const known = Array.from({ length: 100 }, (_, id) => id).filter(isKnown);
    expect(known.length).toBeGreaterThanOrEqual(5);
    expect(known.length).toBeLessThanOrEqual(10);
    expect(known.slice(-5)).toEqual([95, 96, 97, 98, 99]);
  });

  it.each([0, -1, 1, Number.NaN, '100' as never])('is none for %j ids', (maxIds) => {
    expect(() => createMemoryReplayStore({ maxIds })).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', setting: 'maxIds' }),
    );
  });

  it('holds a million ids in less than 150 MB, however long they are', () => {
    const before = memoryInUse();
    const maxIds = process.env.OUTDIAL_LONG_RUNS === '1' ? 1_000_000 : 100_000;
    const store = createMemoryReplayStore({ maxIds });
    const padding = 'x'.repeat(200);
    for (let id = 0; id < maxIds * 1.1; id += 1) store.claim(`${id} ${padding}`);
    expect(memoryInUse() - before).toBeLessThan((150 * 1_048_576 * maxIds) / 1_000_000);
    expect(store.claim(`${maxIds} ${padding}`)).toBe(false);
  });
});
