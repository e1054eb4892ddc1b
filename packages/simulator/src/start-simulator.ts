import { Alibaba } from './alibaba/alibaba.js';
import type { Clock } from './clock.js';
import { createApp } from './engine/create-app.js';
import { createIdSource } from './engine/id-source.js';
import { listenAll } from './engine/listen.js';
import { Huawei } from './huawei/huawei.js';
import { Laaffic } from './laaffic/laaffic.js';
import { Ledger } from './ledger.js';
import { Nxcloud } from './nxcloud/nxcloud.js';
import {
  type CredentialOverrides,
  type PortSettings,
  resolveCredentials,
  resolvePorts,
  type SimulatorCredentials,
} from './settings.js';
import type { Simulator } from './simulator.js';
import type { SimulatorEvent } from './simulator-event.js';
import { type VendorName, vendorNames } from './vendor-name.js';
import type { VendorSettings } from './vendor-settings.js';

export interface SimulatorOptions {
  /** One number N stands for N to N+3, in the order alibaba, nxcloud, huawei, laaffic; 0, the default, for free ports. */
  ports?: PortSettings;
  credentials?: CredentialOverrides;
  /** The same seed gives the same ids and tokens. */
  seed?: string | number;
  now?: Clock;
  onEvent?: (event: SimulatorEvent) => void;
  /** How long a virtual call lasts before its callback is sent, in milliseconds of real time. 5 by default. */
  callbackDelayMs?: number;
}

/** Resolves when all four listen. Rejects when a port is taken, and with `TypeError` or `RangeError` for options that cannot be. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const credentials = resolveCredentials(options.credentials);
  const ports = resolvePorts(options.ports);
  const callMilliseconds = options.callbackDelayMs ?? 5;
  if (!(callMilliseconds >= 0)) throw new RangeError('callbackDelayMs must be a number >= 0');
  const ledger = new Ledger(clockOf(options));
  const vendors = makeVendors((name) => settingsFor(name, options, ledger), credentials, callMilliseconds);
  const listeners = await listenAll(
    vendorNames.map(
      (name) => [createApp(vendors[name], settingsFor(name, options, ledger)), ports[name]] as const,
    ),
  );
  const urls = Object.fromEntries(vendorNames.map((name, index) => [name, listeners[index]?.url])) as Record<
    VendorName,
    string
  >;

  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= Promise.all([vendors.nxcloud.close(), ...listeners.map((one) => one.close())]).then(() => {});
    return closed;
  };
  const { alibaba, nxcloud, huawei, laaffic } = vendors;
  return {
    alibaba: {
      url: urls.alibaba,
      ...credentials.alibaba,
      conversations: () => alibaba.conversations(),
      jobGroups: () => alibaba.jobGroups(),
      jobs: () => alibaba.jobs(),
    },
    nxcloud: { url: urls.nxcloud, ...credentials.nxcloud, tasks: () => nxcloud.tasks() },
    huawei: {
      url: urls.huawei,
      ...credentials.huawei,
      dialogs: () => huawei.dialogs(),
      campaigns: () => huawei.campaigns(),
    },
    laaffic: {
      url: urls.laaffic,
      ...credentials.laaffic,
      tasks: () => laaffic.tasks(),
      recallFlows: () => laaffic.recallFlows(),
      files: () => laaffic.files(),
    },
    ledger: () => ledger.all(),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function makeVendors(
  settingsOf: (vendor: VendorName) => VendorSettings,
  credentials: SimulatorCredentials,
  callMilliseconds: number,
) {
  return {
    alibaba: new Alibaba({ ...settingsOf('alibaba'), credentials: credentials.alibaba }),
    nxcloud: new Nxcloud({ ...settingsOf('nxcloud'), credentials: credentials.nxcloud, callMilliseconds }),
    huawei: new Huawei({ ...settingsOf('huawei'), credentials: credentials.huawei }),
    laaffic: new Laaffic({ ...settingsOf('laaffic'), credentials: credentials.laaffic }),
  };
}

function settingsFor(vendor: VendorName, options: SimulatorOptions, ledger: Ledger): VendorSettings {
  const now = clockOf(options);
  return {
    ids: createIdSource(`${options.seed ?? 'outdial'}/${vendor}`),
    now,
    order: ledger.of(vendor),
    report: (event) => options.onEvent?.({ at: now(), vendor, ...event }),
  };
}

function clockOf({ now = () => new Date() }: SimulatorOptions): Clock {
  return now;
}
