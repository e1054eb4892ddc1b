import type { Slot } from '../world/slots.js';
import type { World } from '../world/world.js';
import { concurrencyOfAccount, concurrencyOfInstance } from './instances.js';
import type { JobGroup, Run } from './job.js';

interface QuotaState {
  live: number;
  /** By instance. */
  liveOf: Map<string, number>;
  /** Ids of runs that would call if they might, in the order in which they are served. */
  waiting: Set<string>;
}

/** Calls at a time: those of the account, those of an instance, and what groups are guaranteed of them. */
export class CallQuota {
  readonly #state: Slot<QuotaState>;

  constructor({ slots }: World) {
    this.#state = slots.define('alibaba.quota', () => ({ live: 0, liveOf: new Map(), waiting: new Set() }));
  }

  live(instanceId?: string): number {
    const { live, liveOf } = this.#state();
    return instanceId === undefined ? live : (liveOf.get(instanceId) ?? 0);
  }

  add(instanceId: string, calls: 1 | -1): void {
    const state = this.#state();
    state.live += calls;
    state.liveOf.set(instanceId, this.live(instanceId) + calls);
  }

  /** Whether a group's run may place a call; one that may not waits for its turn. `rivals`: the instance's other groups with a guarantee. */
  mayCall(run: Run, group: JobGroup, rivals: readonly JobGroup[]): boolean {
    const reserved = rivals.reduce(
      (sum, rival) => sum + Math.max(0, guaranteeOf(rival) - rival.figures.live),
      0,
    );
    const isGuaranteed = group.figures.live < guaranteeOf(group);
    const free = this.#free(group.instanceId);
    if (free > (isGuaranteed ? 0 : reserved)) return true;
    this.#state().waiting.add(run.id);
    return false;
  }

  /** Those whose turn it may be now, when a call is over. */
  takeWaiting(): string[] {
    const state = this.#state();
    const waiting = [...state.waiting];
    state.waiting.clear();
    return waiting;
  }

  #free(instanceId: string): number {
    return Math.min(concurrencyOfAccount - this.live(), concurrencyOfInstance - this.live(instanceId));
  }
}

export function guaranteeOf({ settings }: JobGroup): number {
  return settings.MinConcurrency ?? 0;
}
