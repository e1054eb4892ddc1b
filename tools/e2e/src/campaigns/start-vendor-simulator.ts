import { type Simulator, type SimulatorOptions, startSimulator } from '@outdial/simulator';
import { afterEach } from 'vitest';

type Vendor = 'alibaba' | 'huawei' | 'laaffic' | 'nxcloud';

/** The instant at which the simulators of these tests begin: a Tuesday, 09:00 in Shanghai. */
export const beginning = new Date('2030-01-15T01:00:00Z');

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const simulator of open.splice(0)) await simulator.close();
});

/** One vendor's simulator, whose time passes when the test says so. It is closed after the test. */
export async function startVendorSimulator<Name extends Vendor>(
  vendor: Name,
  options: Omit<SimulatorOptions<Name>, 'vendors' | 'clock' | 'start'> = {},
): Promise<Simulator<Name>> {
  const simulator = await startSimulator<Name>({
    ...options,
    vendors: [vendor],
    clock: 'manual',
    start: beginning,
  });
  open.push(simulator);
  return simulator;
}
