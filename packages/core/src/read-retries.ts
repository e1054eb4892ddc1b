import { OutdialError } from './errors/outdial-error.js';
import type { Operation } from './operation.js';

const firstPauseMs = 100;
const longestPauseMs = 2_000;

/**
 * Runs a call, and runs it again after a retryable failure, but only when the operation reads: an operation that writes
 * or dials is sent exactly once, since a request whose answer got lost may have rung a person already.
 * Pauses grow exponentially, with full jitter.
 */
export async function withReadRetries<T>(
  operation: Operation,
  maxRetries: number,
  signal: AbortSignal | undefined,
  attempt: () => Promise<T>,
): Promise<T> {
  const retries = operation.effect === 'reads' ? maxRetries : 0;
  for (let retry = 0; ; retry += 1) {
    try {
      return await attempt();
    } catch (error) {
      const mayPass = OutdialError.isOutdialError(error) && error.retryable;
      if (!mayPass || retry >= retries || signal?.aborted) throw error;
      await pause(Math.random() * Math.min(firstPauseMs * 2 ** retry, longestPauseMs), signal);
    }
  }
}

/** An aborted pause ends at once; the next attempt then reports the abort. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end, { once: true });
  });
}
