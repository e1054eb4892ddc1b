import type { VendorName } from './vendor-name.js';
import type { Slot } from './world/slots.js';
import type { World } from './world/world.js';

/** One callee that a vendor was told to dial. Being told again, by a request that it accepts, makes another one. */
export interface DialOrder {
  readonly vendor: VendorName;
  /** The operationId of the request. */
  readonly operation: string;
  readonly at: Date;
  /** As it was sent, not masked: whoever runs a test gave the number, and has to know it again. */
  readonly callee: string;
  /** The names under which the vendor keeps the order, by what it calls them: `userTaskID` and `orderID`, `taskName`, `referenceId`, `campaignId`. */
  readonly keys: Readonly<Record<string, string>>;
}

/** Writes one order down. The vendor and the time are added. */
export type TakeOrder = (order: Omit<DialOrder, 'vendor' | 'at'>) => void;

/** All orders of one simulator in their order. Nothing is ever taken out: what was ordered stays ordered when a task is stopped. */
export class Ledger {
  readonly #state: Slot<{ orders: DialOrder[] }>;
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    this.#state = world.slots.define('ledger', () => ({ orders: [] }));
  }

  all(): DialOrder[] {
    return [...this.#state().orders];
  }

  /** What one vendor writes by. */
  of(vendor: VendorName): TakeOrder {
    return (order) => {
      this.#state().orders.push(Object.freeze({ vendor, at: this.#world.now(), ...order }));
    };
  }
}
