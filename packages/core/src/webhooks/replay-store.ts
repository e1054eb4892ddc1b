import { createHash } from 'node:crypto';
import { ConfigurationError } from '../errors/configuration-error.js';

/**
 * Remembers which events were handled. The default keeps them in memory, so that a restart forgets them: give one that
 * keeps them elsewhere when events must be handled once over restarts or over several machines.
 */
export interface ReplayStore {
  /** Takes an id: true for the first who asks, false for everybody after. Must be atomic. */
  claim(id: string): boolean | Promise<boolean>;
  /** Gives an id back after its handler has failed, so that the next delivery is handled. */
  release(id: string): void | Promise<void>;
  /**
   * Called after the handler has succeeded. A store that outlives its process may let claims lapse that were never
   * confirmed: their process ended while it handled the event.
   */
  confirm?(id: string): void | Promise<void>;
}

/**
 * Keeps the latest ids, at least half and at most all of `maxIds` (default 100,000); a million take less than 150 MB.
 * @throws ConfigurationError for a `maxIds` that is no number or less than 2
 */
export function createMemoryReplayStore({ maxIds = 100_000 }: { maxIds?: number } = {}): ReplayStore {
  // What is no number would be no limit.
  if (!(typeof maxIds === 'number' && maxIds >= 2))
    throw new ConfigurationError({
      vendor: 'outdial',
      setting: 'maxIds',
      problem: 'must be a number, 2 or more',
    });
  const generation = Math.floor(maxIds / 2);
  let latest = new Set<string>();
  let before = new Set<string>();
  return {
    claim: (id) => {
      const key = keyOf(id);
      if (latest.has(key) || before.has(key)) return false;
      // Two generations: dropping the oldest of one set, id by id, slows down with its size.
      if (latest.size >= generation) {
        before = latest;
        latest = new Set();
      }
      latest.add(key);
      return true;
    },
    release: (id) => {
      const key = keyOf(id);
      latest.delete(key);
      before.delete(key);
    },
  };
}

/** Equally short, however long an id a sender makes up. */
function keyOf(id: string): string {
  return createHash('sha256').update(id).digest().toString('latin1');
}
