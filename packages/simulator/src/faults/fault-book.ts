import type { VendorName } from '../vendor-name.js';
import { chance } from '../world/chance.js';
import type { Slot, Slots } from '../world/slots.js';
import {
  type DeliveryFault,
  type Fault,
  type FaultGroup,
  type FaultRule,
  faultKinds,
  type VendorFault,
} from './fault-rule.js';
import type { WireFault } from './wire-fault.js';

/** A rule that holds, and how often it has been asked and has struck. */
export interface FaultRecord extends FaultRule {
  id: number;
  asked: number;
  struck: number;
}

interface FaultState {
  lastId: number;
  records: FaultRecord[];
}

/** Where a fault may strike. */
export interface FaultPlace {
  vendor: VendorName;
  operation?: string | undefined;
  webhook?: string | undefined;
}

/** The rules of faults that hold now, and the draws for those with a rate. */
export class FaultBook {
  readonly #state: Slot<FaultState>;
  readonly #seed: string;
  /** Of the request that a vendor is at. Vendors work synchronously: there is one at a time. */
  #present: readonly VendorFault[] = [];

  /** `initial` holds again after a reset. */
  constructor(slots: Slots, seed: string, initial: readonly FaultRule[]) {
    this.#seed = seed;
    this.#state = slots.define('faults', () => ({
      lastId: initial.length,
      records: initial.map((rule, index) => recordOf(rule, index + 1)),
    }));
  }

  /** Gives an id for `remove`. */
  add(rule: FaultRule): number {
    const state = this.#state();
    state.lastId += 1;
    state.records.push(recordOf(rule, state.lastId));
    return state.lastId;
  }

  all(): FaultRecord[] {
    return structuredClone(this.#state().records);
  }

  /** Whether there was one of that id. */
  remove(id: number): boolean {
    const state = this.#state();
    const left = state.records.filter((record) => record.id !== id);
    const isFound = left.length < state.records.length;
    state.records = left;
    return isFound;
  }

  clear(): void {
    this.#state().records = [];
  }

  /** What strikes a request on its way. Draws, so ask once for each request. */
  strikeWire(target: FaultPlace): WireFault[] {
    return this.#strike('wire', target) as WireFault[];
  }

  /** What strikes a callback. Draws, so ask once for each. */
  strikeDelivery(target: FaultPlace): DeliveryFault[] {
    return this.#strike('delivery', target) as DeliveryFault[];
  }

  /** Does a vendor's work on one request under the faults that strike it there: `present` tells them meanwhile. */
  during<Result>(target: FaultPlace, work: () => Result): Result {
    this.#present = this.#strike('vendor', target) as VendorFault[];
    try {
      return work();
    } finally {
      this.#present = [];
    }
  }

  /** The fault of this kind that the request at hand is under. */
  present<Kind extends VendorFault['kind']>(kind: Kind): Extract<VendorFault, { kind: Kind }> | undefined {
    return this.#present.find((fault): fault is Extract<VendorFault, { kind: Kind }> => fault.kind === kind);
  }

  /** What the vendor's clock shows at this time while it is at the request. */
  skewed(time: Date): Date {
    return new Date(time.getTime() + (this.present('skewed_clock')?.seconds ?? 0) * 1000);
  }

  /** Whether the fault `partial_acceptance` of the request at hand strikes its callee of this index. */
  refusesCallee(index: number): boolean {
    const fault = this.present('partial_acceptance');
    return fault !== undefined && chance(this.#seed, 'partial', index) < fault.rate;
  }

  #strike(group: FaultGroup, target: FaultPlace): Fault[] {
    return this.#state()
      .records.filter((record) => faultKinds[record.fault.kind].group === group && fits(record, target))
      .filter((record) => this.#draws(record))
      .map(({ fault }) => fault);
  }

  #draws(record: FaultRecord): boolean {
    const { id, skip = 0, times = Number.POSITIVE_INFINITY, rate = 1 } = record;
    record.asked += 1;
    if (record.asked <= skip || record.struck >= times) return false;
    if (rate < 1 && chance(this.#seed, 'fault', id, record.asked) >= rate) return false;
    record.struck += 1;
    return true;
  }
}

function recordOf(rule: FaultRule, id: number): FaultRecord {
  return { ...structuredClone(rule), id, asked: 0, struck: 0 };
}

function fits(rule: FaultRule, { vendor, operation, webhook }: FaultPlace): boolean {
  return (
    (rule.vendor === undefined || rule.vendor === vendor) &&
    (rule.operation === undefined || rule.operation === operation) &&
    (rule.webhook === undefined || rule.webhook === webhook)
  );
}
