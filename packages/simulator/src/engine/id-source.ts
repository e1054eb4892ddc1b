import { hash } from 'node:crypto';
import type { Slot } from '../world/slots.js';

export interface IdSource {
  /** 32 hex digits. */
  hex(): string;
  /** In the form of a UUID, in capitals. */
  uuid(): string;
  /** 1, 2, 3 … */
  count(): number;
}

export interface IdCounters {
  drawn: number;
  counted: number;
}

/** Ids that look random and are the same in every run with the same seed. */
export function createIdSource(seed: string, counters: Slot<IdCounters>): IdSource {
  const hex = () => {
    const state = counters();
    state.drawn += 1;
    return hash('sha256', `${seed}/${state.drawn}`).slice(0, 32);
  };
  return {
    hex,
    uuid: () =>
      hex()
        .toUpperCase()
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    count: () => {
      const state = counters();
      state.counted += 1;
      return state.counted;
    },
  };
}
