import { onTestFinished } from 'vitest';
import type { Simulator } from '../simulator.js';
import type { SimulatorEvent } from '../simulator-event.js';
import type { SimulatorOptions } from '../simulator-options.js';
import { startSimulator } from '../start-simulator.js';

export type TestSimulator = Simulator & { events: SimulatorEvent[] };

/** A simulator that lives as long as the test, and remembers what it reported. */
export async function startForTest(options: SimulatorOptions = {}): Promise<TestSimulator> {
  const events: SimulatorEvent[] = [];
  const simulator = await startSimulator({ ...options, onEvent: (event) => events.push(event) });
  onTestFinished(() => simulator.close());
  return { ...simulator, events };
}
