import type { SimulatorOptions } from '../simulator-options.js';
import { actionClient } from './alibaba-actions.js';
import { startForTest } from './start-for-test.js';

/** 08:00 in the vendor's time zone, a Tuesday. */
export const start = new Date('2030-01-01T00:00:00Z');
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Alibaba alone, with a clock that is moved by hand. */
export async function startStepped(options: SimulatorOptions = {}) {
  const simulator = await startForTest({ clock: 'manual', start, vendors: ['alibaba'], ...options });
  return { simulator, ask: actionClient(simulator) };
}
