import type { CalleeTable } from './callee-table.js';
import type { DraftedRequest } from './campaign-builder.js';
import type { PlannedCallee, PlannedRequest } from './planned-request.js';

/**
 * A request that has its place in the whole plan. A class, since an object with a getter of its own gets a hidden class of its
 * own, which keeps all that the getter uses until the next full collection.
 */
export class NumberedRequest implements PlannedRequest {
  readonly index: number;
  readonly kind: PlannedRequest['kind'];
  readonly campaign: PlannedRequest['campaign'];
  readonly calleeCount: number;
  readonly pauseMs: number;
  readonly digest: string;
  readonly compose: PlannedRequest['compose'];
  readonly #people: CalleeTable;

  constructor({ kind, campaign, people, pauseMs, compose }: DraftedRequest, index: number, digest: string) {
    this.index = index;
    this.kind = kind;
    this.campaign = campaign;
    this.calleeCount = people.length;
    this.pauseMs = pauseMs;
    this.digest = digest;
    this.compose = compose;
    this.#people = people;
  }

  get callees(): readonly PlannedCallee[] {
    return [...this.#people];
  }

  eachCallee(): Iterable<PlannedCallee> {
    return this.#people;
  }
}
