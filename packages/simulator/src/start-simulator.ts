import { ControlDoor } from './control/control-door.js';
import { tellState } from './control/tell-state.js';
import { createControls } from './controls.js';
import { describeVendors } from './describe-vendors.js';
import { type App, createApp } from './engine/create-app.js';
import { fetchDoor } from './engine/fetch-door.js';
import { type Listener, listenAll } from './engine/listen.js';
import { resolvePorts } from './settings.js';
import { createSimulation, type Simulation } from './simulation.js';
import type { Simulator } from './simulator.js';
import type { SimulatorOptions } from './simulator-options.js';
import { type VendorName, vendorNames } from './vendor-name.js';

/** Resolves when all listen. Rejects when a port is taken, and with `TypeError`, `RangeError` or `ScriptError` for options that cannot be. */
export async function startSimulator<Name extends VendorName = VendorName>(
  options: SimulatorOptions<Name> = {},
): Promise<Simulator<Name>> {
  const names = readNames(options.vendors);
  if (options.control && options.listen === false)
    throw new TypeError('control needs listen: it is served over HTTP');
  const ports = resolvePorts(options.ports);
  const simulation = await createSimulation(options, names);
  const controls = createControls(simulation);
  const apps = names.map((name) => [name, appOf(simulation, name)] as const);
  const control = new ControlDoor();
  const doors = [
    ...apps.map(([name, app]) => [app, ports[name]] as const),
    ...(options.control ? [[await control.open(), ports.control] as const] : []),
  ];
  const listeners = options.listen === false ? [] : await listenAll(doors, options.host);
  const urlOf = (name: VendorName, index: number) =>
    listeners[index]?.url ?? `http://${name}.simulator.invalid`;
  const urls = Object.fromEntries(names.map((name, index) => [name, urlOf(name, index)])) as Record<
    VendorName,
    string
  >;
  const described = describeVendors(simulation, urls);
  control.show({ ...controls, ...tellState(described) });
  const controlUrl = listeners[names.length]?.url;
  return {
    ...assemble(simulation, apps, urls, listeners),
    ...described,
    ...controls,
    control: controlUrl === undefined ? undefined : { url: controlUrl },
  } as Simulator<Name>;
}

function readNames(wanted: readonly VendorName[] = vendorNames): VendorName[] {
  const isKnown = wanted.every((name) => vendorNames.includes(name));
  if (!isKnown || wanted.length === 0)
    throw new TypeError(`vendors must name some of ${vendorNames.join(', ')}`);
  return vendorNames.filter((name) => wanted.includes(name));
}

function appOf(simulation: Simulation, name: VendorName): App {
  const vendor = simulation.vendors[name];
  if (!vendor) throw new Error(`There is no ${name}`);
  const { faults, report, gatewayNow } = simulation;
  return createApp(vendor, {
    report: report(name),
    gatewayNow,
    faultsFor: ({ vendor: own, operationId: operation }) => faults.strikeWire({ vendor: own, operation }),
    during: ({ vendor: own, operationId: operation }, work) => faults.during({ vendor: own, operation }, work),
  });
}

function assemble(
  simulation: Simulation,
  apps: readonly (readonly [VendorName, App])[],
  urls: Record<VendorName, string>,
  listeners: readonly Listener[],
): Pick<Simulator, 'fetch' | 'close' | typeof Symbol.asyncDispose> {
  const doors = new Map(apps.map(([name, app]) => [new URL(urls[name]).origin, fetchDoor(app)]));
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= closeAll(simulation, apps, listeners);
    return closed;
  };
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (closed) throw refused('The simulator is closed');
      const door = doors.get(new URL(request.url).origin);
      if (!door) throw refused('No vendor of the simulator has this address');
      return door(request);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** As `fetch` fails of a connection that nobody takes. */
function refused(reason: string): TypeError {
  return new TypeError('fetch failed', { cause: new Error(reason) });
}

async function closeAll(
  { world, deliveries }: Simulation,
  apps: readonly (readonly [VendorName, App])[],
  listeners: readonly Listener[],
): Promise<void> {
  deliveries.close();
  for (const [, app] of apps) app.close();
  await Promise.all([world.close(), ...listeners.map((listener) => listener.close())]);
}
