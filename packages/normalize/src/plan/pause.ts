import { setTimeout as sleep } from 'node:timers/promises';

/** Waits, and no longer once aborted: whoever waits has to look at the signal. */
export async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) return;
  await sleep(milliseconds, undefined, signal && { signal }).catch(() => undefined);
}
