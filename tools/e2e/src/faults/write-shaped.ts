import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Shape } from './fault.js';
import type { SeededRandom } from './seeded-random.js';

/** Writes bytes as slowly, and in as small pieces, as the shape says. Stops when nobody reads any more. */
export async function writeShaped(
  socket: Socket,
  bytes: Buffer,
  { sliceBytes, latencyMs = 0, jitterMs = 0, bytesPerSecond }: Shape,
  random: SeededRandom,
): Promise<void> {
  // Else the system would put the pieces together again.
  socket.setNoDelay(true);
  const delay = latencyMs + random.next() * jitterMs;
  if (delay > 0) await sleep(delay);
  const step = sliceBytes ?? (bytesPerSecond === undefined ? bytes.length : Math.ceil(bytesPerSecond / 100));
  for (let start = 0; start < bytes.length && socket.writable; start += step) {
    const slice = bytes.subarray(start, start + step);
    await new Promise((resolve) => socket.write(slice, resolve));
    if (bytesPerSecond !== undefined) await sleep((slice.length / bytesPerSecond) * 1000);
  }
}
