import type { Slot } from '../world/slots.js';
import type { World } from '../world/world.js';
import { concurrencyOfAccount, concurrencyOfInstance } from './instances.js';
import type { JobGroup, Run } from './job.js';

interface QuotaState {
  live: number;
  /** By instance. */
  liveOf: Map<string, number>;
  /** By instance: ids of runs that would call if they might, in the order in which they are served; urgent ones apart. */
  waiting: Map<string, WaitingRuns>;
}

interface WaitingRuns {
  urgent: Set<string>;
  others: Set<string>;
}

/** Calls at a time: those of the account, those of an instance, and what groups are guaranteed of them. */
export class CallQuota {
  readonly #state: Slot<QuotaState>;

  constructor({ slots }: World) {
    this.#state = slots.define('alibaba.quota', () => ({ live: 0, liveOf: new Map(), waiting: new Map() }));
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
    const missing = (rival: JobGroup) => Math.max(0, guaranteeOf(rival) - rival.figures.live);
    const reserved = rivals.reduce((sum, rival) => sum + missing(rival), 0);
    const isGuaranteed = group.figures.live < guaranteeOf(group);
    if (this.#free(group.instanceId) > (isGuaranteed ? 0 : reserved)) return true;
    const { waiting } = this.#state();
    const runs = waiting.get(group.instanceId) ?? { urgent: new Set(), others: new Set() };
    waiting.set(group.instanceId, runs);
    (group.settings.Priority === 'Urgent' ? runs.urgent : runs.others).add(run.id);
    return false;
  }

  /** When a call of an instance is over: has those woken that wait, urgent ones first, as long as there may be more calls. */
  serve(instanceId: string, wake: (runId: string) => void): void {
    const { live, waiting } = this.#state();
    // At the limit of the account others were held up, too.
    const instances = live === concurrencyOfAccount - 1 ? [instanceId, ...waiting.keys()] : [instanceId];
    for (const id of instances) {
      const { urgent, others } = waiting.get(id) ?? {};
      for (const runs of [urgent, others]) if (runs) this.#serveRuns(id, runs, wake);
    }
  }

  /** One that is woken and still may not call goes to the end. */
  #serveRuns(instanceId: string, runs: Set<string>, wake: (runId: string) => void): void {
    let left = runs.size;
    for (const runId of runs) {
      if (left === 0 || this.#free(instanceId) <= 0) return;
      left -= 1;
      runs.delete(runId);
      wake(runId);
    }
  }

  #free(instanceId: string): number {
    return Math.min(concurrencyOfAccount - this.live(), concurrencyOfInstance - this.live(instanceId));
  }
}

export function guaranteeOf({ settings }: JobGroup): number {
  return settings.MinConcurrency ?? 0;
}
