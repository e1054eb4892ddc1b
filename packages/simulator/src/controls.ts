import type { DeliveryRecord } from './deliveries/delivery-record.js';
import type { CallRecord } from './dialling/call-record.js';
import type { FaultRecord } from './faults/fault-book.js';
import type { FaultRule } from './faults/fault-rule.js';
import type { DialOrder } from './ledger.js';
import type { PushUrls } from './push-addresses.js';
import { readFaultRule, readScript } from './script/read-script.js';
import type { Script } from './script/script.js';
import type { Simulation } from './simulation.js';
import type { SimulatorEvent } from './simulator-event.js';

/** What can be done to a simulator and seen of it, by code and by the control interface alike. */
export interface Controls {
  /** The simulator's time. */
  now(): Date;
  /**
   * Moves the clock on, by milliseconds or up to a moment; resolves when all that was due then has happened, its callbacks included. A receiver of
   * callbacks must not wait for it: it waits for the receiver. Rejects with `RangeError` for a number below 0 and for what is no date.
   */
  advance(by: number | Date): Promise<void>;
  /** Lets everything happen that is to happen, up to `until`, without waiting for it. Rejects with `RangeError` for what is no date. */
  settle(until?: Date): Promise<void>;
  /** Takes the place of the script before, its faults included. Throws `ScriptError`. */
  loadScript(script: string | Script): Promise<void>;
  /** Gives the id of the rule. Throws `ScriptError`. */
  addFault(rule: FaultRule): Promise<number>;
  faults(): FaultRecord[];
  /** Whether there was one of that id. */
  removeFault(id: number): boolean;
  clearFaults(): void;
  pushUrls(): PushUrls;
  /** Takes the place of those before. Throws `TypeError` for a name under which nothing is pushed, and for what is no address. */
  setPushUrls(urls: PushUrls): void;
  /** Whom the vendors were told to dial, oldest first: one entry for each callee of each request that was accepted. Kept until a reset. */
  ledger(): DialOrder[];
  /** Every call of the virtual phones, in the order in which they began. Kept until a reset. */
  calls(): CallRecord[];
  /** Every attempt to deliver a callback, oldest first; the last `journalLimit`. */
  deliveries(): DeliveryRecord[];
  /** Everything that happened, oldest first, without bodies and whole numbers; the last `journalLimit`. */
  journal(): SimulatorEvent[];
  /** Everything as it was at the start; the clock, too. */
  reset(): Promise<void>;
  /** All state, the time included, as bytes for `restore`, also of another simulator with the same vendors, credentials and seed. */
  snapshot(): Promise<Uint8Array>;
  /**
   * Throws `TypeError` for what is no snapshot of a simulator with these vendors. Give it what `snapshot` of this version gave, and no bytes of
   * somebody else's: what is in them becomes the state.
   */
  restore(snapshot: Uint8Array): Promise<void>;
}

export function createControls(simulation: Simulation): Controls {
  const { world, script, faults, ledger, calls, deliveries, journal, pushAddresses } = simulation;
  return {
    now: () => world.now(),
    advance: (by) => world.advance(by),
    settle: (until) => world.settle(until),
    loadScript: async (source) => {
      const read = await readScript(source);
      script.load(read);
      faults.clear();
      for (const rule of read.faults ?? []) faults.add(rule);
    },
    addFault: async (rule) => faults.add(await readFaultRule(rule)),
    faults: () => faults.all(),
    removeFault: (id) => faults.remove(id),
    clearFaults: () => faults.clear(),
    pushUrls: () => pushAddresses.all(),
    setPushUrls: (urls) => pushAddresses.set(urls),
    ledger: () => ledger.all(),
    calls: () => calls.all(),
    deliveries: () => deliveries.records(),
    journal: () => journal.all(),
    reset: () => world.reset(),
    snapshot: () => world.save(),
    restore: (snapshot) => world.restore(snapshot),
  };
}
