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

/** Of all calls, in milliseconds since the start. */
export const callTimes = (simulator: { calls(): { startedAt: Date }[] }) =>
  simulator.calls().map(({ startedAt }) => startedAt.getTime() - start.getTime());

export const results = (simulator: { calls(): { result: string }[] }) =>
  simulator.calls().map(({ result }) => result);

/** A strategy that is valid from and until so many milliseconds after the start. */
export const once = (from: number, until: number) => ({
  repeatBy: 'Once',
  startTime: start.getTime() + from,
  endTime: start.getTime() + until,
});
