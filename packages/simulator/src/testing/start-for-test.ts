import { onTestFinished } from 'vitest';
import type { Simulator } from '../simulator.js';
import type { SimulatorEvent } from '../simulator-event.js';
import type { SimulatorOptions } from '../simulator-options.js';
import { startSimulator } from '../start-simulator.js';
import type { VendorName } from '../vendor-name.js';

export type TestSimulator<Name extends VendorName = VendorName> = Simulator<Name> & {
  events: SimulatorEvent[];
};

/** A simulator that lives as long as the test, and remembers what it reported. */
export async function startForTest<Name extends VendorName = VendorName>(
  options: SimulatorOptions<Name> = {},
): Promise<TestSimulator<Name>> {
  const events: SimulatorEvent[] = [];
  const simulator = await startSimulator({ ...options, onEvent: (event) => events.push(event) });
  onTestFinished(() => simulator.close());
  return { ...simulator, events };
}
