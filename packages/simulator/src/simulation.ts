import { hash } from 'node:crypto';
import { Alibaba } from './alibaba/alibaba.js';
import { DeliveryDesk } from './deliveries/delivery-desk.js';
import { CallBook } from './dialling/call-book.js';
import { createIdSource } from './engine/id-source.js';
import { FaultBook } from './faults/fault-book.js';
import { Huawei } from './huawei/huawei.js';
import { Journal } from './journal.js';
import { Laaffic } from './laaffic/laaffic.js';
import { Ledger } from './ledger.js';
import { PhoneNetwork } from './network/phone-network.js';
import { Nxcloud } from './nxcloud/nxcloud.js';
import { PushAddresses } from './push-addresses.js';
import { readFaultRule, readScript } from './script/read-script.js';
import { ScriptBook } from './script/script-book.js';
import { resolveCredentials, type SimulatorCredentials } from './settings.js';
import type { Report } from './simulator-event.js';
import type { SimulatorOptions } from './simulator-options.js';
import type { VendorName } from './vendor-name.js';
import type { VendorSettings } from './vendor-settings.js';
import { World } from './world/world.js';

const defaultJournalLimit = 100_000;

/** All that the vendors of one simulator share. */
export interface Stage extends Omit<VendorSettings, 'ids' | 'now' | 'order' | 'report'> {
  credentials: SimulatorCredentials;
  ledger: Ledger;
  journal: Journal;
  report: (vendor: VendorName) => Report;
  settingsOf: (vendor: VendorName) => VendorSettings;
}

/** A simulator without any sockets. */
export interface Simulation extends Stage {
  vendors: Partial<Vendors>;
}

export interface Vendors {
  alibaba: Alibaba;
  nxcloud: Nxcloud;
  huawei: Huawei;
  laaffic: Laaffic;
}

/** Throws `TypeError`, `RangeError` or `ScriptError` for options that cannot be. */
export async function createSimulation(
  options: SimulatorOptions,
  names: readonly VendorName[],
): Promise<Simulation> {
  const stage = await createStage(options);
  return { ...stage, vendors: makeVendors(names, stage) };
}

/** Throws as `createSimulation` does. */
export async function createStage(options: SimulatorOptions): Promise<Stage> {
  const { seed = 'outdial', now = () => new Date(), journalLimit = defaultJournalLimit } = options;
  if (!(Number.isInteger(journalLimit) && journalLimit >= 0))
    throw new RangeError('journalLimit must be a whole number, 0 or above');
  const credentials = resolveCredentials(options.credentials);
  const script = options.script === undefined ? {} : await readScript(options.script);
  const rules = await Promise.all((options.faults ?? []).map(readFaultRule));
  const world = new World(
    { mode: options.clock ?? 'real', start: options.start ?? now() },
    identityOf(seed, credentials),
  );
  const journal = new Journal(world.slots, journalLimit);
  const report = reporter(world, journal, options);
  const scriptBook = new ScriptBook(world.slots, script);
  const faults = new FaultBook(world.slots, String(seed), [...(script.faults ?? []), ...rules]);
  const ledger = new Ledger(world);
  const shared = {
    world,
    script: scriptBook,
    faults,
    network: new PhoneNetwork(scriptBook, String(seed)),
    calls: new CallBook(world.slots, report),
    deliveries: new DeliveryDesk({ world, faults, report, receiver: options.onCallback, limit: journalLimit }),
    pushAddresses: new PushAddresses(world.slots, options.pushUrls ?? {}),
    gatewayNow: () => faults.skewed(now()),
  };
  const settingsOf = (vendor: VendorName): VendorSettings => {
    const counters = world.slots.define(`${vendor}.ids`, () => ({ drawn: 0, counted: 0 }));
    const ids = createIdSource(`${seed}/${vendor}`, counters);
    return { ...shared, ids, now: () => world.now(), order: ledger.of(vendor), report: report(vendor) };
  };
  return { ...shared, credentials, ledger, journal, report, settingsOf };
}

/** Of what every id, draw and signature depends on; a hash, so that a snapshot tells no secret by it. */
function identityOf(seed: string | number, credentials: SimulatorCredentials): string {
  return hash('sha256', JSON.stringify([String(seed), credentials]));
}

function reporter(world: World, journal: Journal, { onEvent }: SimulatorOptions) {
  return (vendor: VendorName): Report =>
    (event) => {
      const entry = { at: world.now(), vendor, ...event };
      journal.add(entry);
      onEvent?.(entry);
    };
}

function makeVendors(names: readonly VendorName[], { settingsOf, credentials }: Stage): Partial<Vendors> {
  const makers = {
    alibaba: () => new Alibaba({ ...settingsOf('alibaba'), credentials: credentials.alibaba }),
    nxcloud: () => new Nxcloud({ ...settingsOf('nxcloud'), credentials: credentials.nxcloud }),
    huawei: () => new Huawei({ ...settingsOf('huawei'), credentials: credentials.huawei }),
    laaffic: () => new Laaffic({ ...settingsOf('laaffic'), credentials: credentials.laaffic }),
  };
  return Object.fromEntries(names.map((name) => [name, makers[name]()]));
}
