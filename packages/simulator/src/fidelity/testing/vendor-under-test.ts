import { onTestFinished } from 'vitest';
import type { Simulator } from '../../simulator.js';
import { startSimulator } from '../../start-simulator.js';
import type { VendorName } from '../../vendor-name.js';
import type { FidelityOptions } from '../run-fidelity.js';

/** A simulator of one vendor that lives as long as the test, as the suite is told of it. */
export async function startVendor(
  vendor: VendorName,
): Promise<Required<Pick<FidelityOptions, 'vendor' | 'baseUrl' | 'credentials'>>> {
  const simulator: Simulator = await startSimulator({ vendors: [vendor] });
  onTestFinished(() => simulator.close());
  const { url, ...others } = simulator[vendor];
  const texts = Object.entries(others).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { vendor, baseUrl: url, credentials: Object.fromEntries(texts) };
}
