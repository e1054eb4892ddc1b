import { startSimulator } from '@outdial/simulator';
import type { VendorAccess } from './vendor-access.js';

const dayMs = 24 * 60 * 60 * 1000;
const hourMs = 60 * 60 * 1000;

/** All vendors, simulated on this machine. Calling hours and talks of hours and minutes pass at once. */
export async function startAccess(): Promise<VendorAccess> {
  const simulator = await startSimulator({ clock: { speed: Number.POSITIVE_INFINITY }, start: lastMorning() });
  return { simulator, fetch };
}

/** Eight in the morning in Jakarta, so that the demo does the same at every time of the day. */
function lastMorning(): Date {
  return new Date(Math.floor((Date.now() - hourMs) / dayMs) * dayMs + hourMs);
}
